import type { Texts } from '../../catalogue';
import type { searchEn } from './en';

export const searchTr: Texts<typeof searchEn> = {
  heading: 'Tüm konuşmalar',
  help: 'Bu tarayıcıda okunan her şey, en yenisi başta. Kelimeler mesajlarda, adlarda ve kullanıcı adlarında, büyük küçük harf ve işaret ayrımı olmadan bulunur.',
  search: 'Mesajlarda ve adlarda ara',
  channel: 'Kanal',
  allChannels: 'Tüm kanallar',
  tag: 'Etiket',
  allTags: 'Tüm etiketler',
  findTag: 'Etiket bul',
  state: 'Durum',
  allStates: 'Fark etmez',
  waiting: 'Bekliyor',
  snoozed: 'Ertelendi',
  resolved: 'Çözüldü',
  notWaiting: 'Bekleyen yok',
  contact: 'Kişi',
  anyContact: 'Ad veya kullanıcı adı',
  period: 'Dönem',
  dates: 'İki tarih arasında',
  firstDay: 'İlk gün',
  lastDay: 'Son gün',
  datesReversed: 'Son gün, ilk günden önce.',
  anyTime: 'Herhangi bir zaman',
  lastDays: (days) => `Son ${days} gün içinde`,
  found: (_count, shown) => `${shown} konuşma`,
  firstOnes: (shown) => `En yeni ${shown} konuşma. Diğerlerini bulmak için aramayı daraltın.`,
  none: 'Hiçbir şey bulunamadı.',
  searching: 'Aranıyor…',
  open: 'Aç',
  notFound:
    'Bu konuşmanın adresi bilinmiyor. Gelen kutusu başka bir sekmede açık: lütfen konuşmayı orada arayın.',
  exportMessages: 'Bu mesajları dışa aktar (CSV)',
  exportHelp:
    'Yukarıdaki filtrelere uyan tüm konuşmaların mesajları, yalnızca gösterilenler değil; kelime aranıyorsa o kelimelerin geçtiği mesajlar. Başka bir ekip için önce etikete göre süzün.',
  redacted: 'Adlar olmadan',
  redactedHelp:
    'Kişiler, hesaplar ve konuşmalar numaraya; metinlerdeki adlar, kullanıcı adları, adresler, telefon ve sipariş numaraları “…” işaretine dönüşür. Metin yine de yazanı ele verebilir.',
  exportNow: 'Dışa aktar',
  openFailed: 'Konuşma açılamadı. Lütfen yeniden deneyin.',
};

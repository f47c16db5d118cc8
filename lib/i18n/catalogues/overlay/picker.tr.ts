import type { Texts } from '../../catalogue';
import type { pickerEnglish } from './picker.en';

export const pickerTurkish: Texts<typeof pickerEnglish> = {
  title: 'Hazır yanıtlar',
  search: 'Yanıtlarda ara',
  replyTo: (name) => `Yanıtlanan: ${name}`,
  loading: 'Yanıtlar aranıyor…',
  nothing: 'Yanıt bulunamadı. Yazmaya devam edin veya kapatmak için Esc tuşuna basın.',
  found: (count) => `${count} yanıt`,
  keys: '↑ ↓ ile seçin · Enter ile ekleyin · Esc ile kapatın',
  fillIn: 'Eklemeden önce doldurun',
  insert: 'Ekle',
  cancel: 'Vazgeç',
  preview: 'Önizleme',
  otherWordings: (count) =>
    count === 1 ? 'Diğer metin için → tuşu' : `${count} farklı metin daha var: → tuşu`,
  formal: 'resmî',
  casual: 'samimi',
  tagsToo: (names) => `Shift+Enter, konuşmayı da etiketler: ${names}`,
  resolvesToo: 'Shift+Enter, yanıt gönderilince konuşmayı da çözüldü sayar',
  snoozesToo: (time) => `Shift+Enter, yanıt gönderilince konuşmayı da erteler: ${time}`,
  length: (length, most) => `${length} / ${most}`,
  lengthBytes: (length, most) => `${length} / ${most} bayt`,
  tooLongHere: (counted) => `Burası için uzun: ${counted}`,
  asksFor: (labels) => `Sorulacak bilgiler: ${labels}`,
  copy: 'Metni kopyala',
  copied: (keys) => `Kopyalandı. Yanıt kutusuna tıklayıp ${keys} tuşlarına basın.`,
  notCopied: 'Kopyalamaya izin verilmedi. Metni seçip kendiniz kopyalayın.',
  altered:
    'Yanıt kutusu metni alırken değiştirdi. Göndermeden önce lütfen kontrol edin; metnin aslı aşağıda.',
  composing:
    'Yazmakta olduğunuz sözcük henüz bitmediği için hiçbir şey eklenmedi. Sözcüğü bitirip yanıtı yeniden seçin veya metni yapıştırın.',
  notArrived: 'Yanıt kutusu metni almadı. Metni kopyalayıp kendiniz yapıştırın.',
  notAllowed: 'Yanıt kutusu bu sırada değiştiği için hiçbir şey eklenmedi. Yanıtları yeniden açın.',
  conversationChanged:
    'Artık başka bir konuşma açık olduğu için hiçbir şey eklenmedi. Yanıtları yeniden açın.',
  notWritable: 'Yanıt kutusu artık açık değil. Kutuyu açıp yanıtı yeniden seçin.',
  tooLong: 'Yanıt kutusu bu kadar uzun bir metni almıyor. Hiçbir şey eklenmedi.',
  acceptFirst: 'Önce isteği kabul edin: o zamana kadar sayfada yanıt kutusu yok.',
  noComposer: 'Önce yanıt kutusuna tıklayın, sonra yanıtları açın.',
  notFound: 'Bu yanıt silinmiş. Lütfen başka bir yanıt seçin.',
  unparsable: 'Bu yanıtın şablonunda bir hata var. Hiçbir şey eklenmedi, lütfen şablonu düzeltin.',
  tooLarge: 'Bu yanıt çok uzun oluyor veya doldurulması çok sürüyor. Hiçbir şey eklenmedi.',
  blank: 'Bu yanıttan geriye metin kalmıyor veya içinde şablon kodu kalıyor. Hiçbir şey eklenmedi.',
  failed: 'İşlem tamamlanamadı. Lütfen yeniden deneyin.',
  close: 'Kapat',
};

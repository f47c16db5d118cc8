import type { Texts } from '../../catalogue';
import type { popupEn } from './en';

export const popupTr: Texts<typeof popupEn> = {
  openDesk: 'Ayarlar',
  agentHere: (name) => `Bu tarayıcıdaki kişi: ${name}`,

  scope: 'Kimin yanıtları',
  mine: 'Benimkiler',
  mineHelp: 'Yalnızca sizin bu tarayıcıdan gönderdiğiniz yanıtlar sayılır; gelen mesajlar hep herkesinkidir',
  allSeen: 'Tümü',
  allSeenHelp: 'Kim göndermiş olursa olsun, sayfada görülen her yanıt sayılır',
  period: 'Dönem',
  today: 'Bugün',
  lastDays: (days) => `${days} gün`,

  waitingNow: 'Şu anda bekleyen',
  waitingNowHelp: 'Son sorusu henüz yanıtlanmamış konuşmalar',
  nobodyWaits: 'Bekleyen yok',
  oldest: (wait) => `en eskisi ${wait}`,
  oldestLong: (wait) => `En uzun süredir bekleyen: ${wait}`,

  channel: 'Kanal',
  allChannels: 'Tüm kanallar',

  numbers: 'Dönemin sayıları',
  firstResponse: 'İlk yanıt',
  inTarget: 'Hedef sürede (SLA)',
  firstContact: 'İlk temas (FCR)',
  handleTime: 'İşlem süresi (AHT)',
  satisfaction: 'Memnuniyet (CSAT)',
  responseRate: 'Yanıt oranı',
  volume: (conversations, inbound, outbound) =>
    `Konuşma: ${conversations}. Mesaj: ${inbound} gelen, ${outbound} giden`,
  ownVolume: (conversations, inbound, outbound) =>
    `Yanıt verdiğiniz konuşma: ${conversations}. Mesaj: sizin gönderdiğiniz ${outbound}, tüm müşterilerden gelen ${inbound}`,
  allReports: 'Tüm raporlar',
  coverageNote: 'Bu tarayıcıda görülenler sayılır',

  queue: 'Bekleyenler',
  queueHelp: 'Önce en acil olanlar, sonra en uzun süredir bekleyenler',
  openConversation: (name, channel, wait) => `${name} ile konuşmayı aç, ${channel}, bekleme süresi ${wait}`,
  roughly: (wait) => `~ ${wait}`,
  roughlyLong: (wait) => `yaklaşık ${wait}`,
  moreWaiting: (count) => `ve ${count} konuşma daha`,
  amongRequests: (channel) => `${channel} · istek`,
  snoozed: (count) => `${count} konuşma ertelendi`,
  snoozedHelp: 'Seçilen ana ya da müşteri yeniden yazana kadar bekleyenler arasında gösterilmez',
  notFound:
    'Bu konuşmanın adresi bilinmiyor. Gelen kutusu başka bir sekmede açık: lütfen konuşmayı orada arayın.',
  openFailed: 'Konuşma açılamadı. Lütfen yeniden deneyin.',

  driftTitle: (platform) => `${platform} sayfa yapısını değiştirmiş`,
  driftText: (count) =>
    `Artık okunamayan bölüm sayısı: ${count}. Geri kalan her şey çalışmayı sürdürüyor. Rapor, sayfadaki metinleri içermez.`,
  copyReport: 'Raporu kopyala',
  reportCopied: 'Rapor kopyalandı',
  copyFailed: 'Kopyalanamadı. Raporu aşağıda bulabilirsiniz.',
  report: 'Rapor',

  unknownRows:
    'Bu listedeki okunmamış konuşmaların hepsi tanınmıyor. Birini bir kez açtığınızda Inlay o satırı bundan sonra tanır.',
  unreadTitle: 'Business Suite’in bu sekmesi okunmuyor',
  unreadText:
    'Inlay buradaki yorumları henüz okumuyor. Yorumları Facebook’ta ve Instagram’da, gönderilerinizin altında okur. Mesajlar burada da okunur.',

  emptyTitle: 'Henüz bir şey okunmadı',
  emptyText: 'Inlay, siz bakarken sayfanın size gösterdiklerini okur. Başlamak için:',
  emptyStepOpen: 'Müşterileri yanıtlayan hesapla giriş yapıp müşterilerin yazdığı bir sayfayı açın.',
  emptyStepWait:
    'Biraz bekleyin: bekleyen herkesin yanında ne kadar beklediğini gösteren bir işaret belirir.',
  emptyStepReturn: 'Sayılarınızı görmek için bu pencereyi yeniden açın.',
  openX: 'X bildirimlerini aç',
  openFacebook: 'Business Suite gelen kutusunu aç',
  openInstagram: 'Instagram mesajlarını aç',

  permissionTitle: 'Inlay’in bu sayfaları okuma izni henüz yok',
  permissionText: 'Tarayıcı önce sizin onayınızı ister. Okunan hiçbir şey bu tarayıcıdan çıkmaz.',
  grantPermission: 'İzin ver',
  permissionDenied: 'İzin verilmedi. Dilediğiniz zaman buradan verebilirsiniz.',

  loadFailed: 'Saklanan veriler okunamadı. Lütfen bu pencereyi kapatıp yeniden açın.',
};

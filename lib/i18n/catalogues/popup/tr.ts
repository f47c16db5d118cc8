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

  firstResponse: 'İlk yanıt süresi',
  firstResponseHelp: 'Bir konuşmanın ilk sorusundan, bir insanın verdiği ilk yanıta kadar geçen süre',
  median: 'medyan',
  medianHelp: 'İlk yanıtların yarısı en geç bu sürede verildi',
  nineInTen: '10 yanıttan 9’u',
  nineInTenHelp: 'On ilk yanıttan dokuzu en geç bu sürede verildi (p90, 90. yüzdelik)',
  mean: 'ortalama',
  meanHelp: 'Tüm ilk yanıt sürelerinin toplamının yanıt sayısına bölümü',
  sample: (count) => `n = ${count}`,
  sampleHelp: 'Bu sayıların dayandığı ilk yanıt sayısı',
  tooFew: 'en az 5 yanıt gerekir',
  noneYet: 'henüz yok',

  responseRate: 'Yanıt oranı',
  responseRateHelp: 'Yanıtlanan konuşmaların, yanıtlananlarla 24 saatten eski olanların toplamına oranı',
  answeredOf: (answered, all) => `${all} konuşmadan ${answered}`,
  conversations: 'Konuşmalar',
  conversationsHelp: 'Bu dönemde başlayan ya da yeniden başlayan konuşmalar',
  messages: 'Mesajlar',
  messagesHelp: 'Bu dönemde görülen mesajlar: müşterilerden gelenler ve bizim gönderdiklerimiz',
  inAndOut: (inbound, outbound) => `${inbound} gelen, ${outbound} giden`,
  ownConversations: 'Konuşmalarınız',
  ownConversationsHelp: 'Bu dönemde, bekleyen birine yanıt verdiğiniz konuşmalar',
  ownMessages: 'Mesajlarınız',
  ownMessagesHelp:
    'Bu dönemde bu tarayıcıdan gönderdiğiniz mesajlar; altında, kim yanıtlamış olursa olsun tüm müşterilerden gelenler',
  inOfAll: (inbound) => `herkesten ${inbound} gelen`,
  byChannel: 'Kanala göre ilk yanıt',

  approximate: (left, all) => `~ ${all} süreden ${left} tanesi yalnızca yaklaşık olarak biliniyor`,
  approximateHelp:
    'Sayfa bu zamanları yalnızca kabaca gösterdiği için (“2 sa” gibi) yukarıdaki sürelere katılmadılar',
  numbersMeaning: 'Sayıların anlamı',
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
  notFound: 'Bu konuşmanın adresi bilinmiyor. Lütfen bildirimlerde ya da mesajlarda arayın.',
  openFailed: 'Konuşma açılamadı. Lütfen yeniden deneyin.',

  driftTitle: (platform) => `${platform} sayfa yapısını değiştirmiş`,
  driftText: (count) =>
    `Artık okunamayan bölüm sayısı: ${count}. Geri kalan her şey çalışmayı sürdürüyor. Rapor, sayfadaki metinleri içermez.`,
  copyReport: 'Raporu kopyala',
  reportCopied: 'Rapor kopyalandı',
  copyFailed: 'Kopyalanamadı. Raporu aşağıda bulabilirsiniz.',
  report: 'Rapor',

  emptyTitle: 'Henüz bir şey okunmadı',
  emptyText: 'Inlay, siz bakarken sayfanın size gösterdiklerini okur. Başlamak için:',
  emptyStepOpen: 'Müşterileri yanıtlayan hesapla giriş yapıp X’te bildirimlerinizi açın.',
  emptyStepWait: 'Biraz bekleyin: her bahsetmenin yanında ne kadar beklediğini gösteren bir işaret belirir.',
  emptyStepReturn: 'Sayılarınızı görmek için bu pencereyi yeniden açın.',
  openNotifications: 'X bildirimlerini aç',

  permissionTitle: 'Inlay’in bu sayfaları okuma izni henüz yok',
  permissionText: 'Tarayıcı önce sizin onayınızı ister. Okunan hiçbir şey bu tarayıcıdan çıkmaz.',
  grantPermission: 'İzin ver',
  permissionDenied: 'İzin verilmedi. Dilediğiniz zaman buradan verebilirsiniz.',

  loadFailed: 'Saklanan veriler okunamadı. Lütfen bu pencereyi kapatıp yeniden açın.',
};

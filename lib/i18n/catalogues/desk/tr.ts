import type { Texts } from '../../catalogue';
import type { deskEn } from './en';

export const deskTr: Texts<typeof deskEn> = {
  settings: 'Ayarlar',
  saved: 'Kaydedildi',
  saveFailed: 'Kaydedilemedi. Lütfen yeniden deneyin; hiçbir şey kaybolmadı.',
  storageFull: 'Disk dolu olduğu için kaydedilemedi. Lütfen yer açıp yeniden deneyin.',
  save: 'Kaydet',
  add: 'Ekle',
  cancel: 'Vazgeç',
  nameMissing: 'Lütfen bir ad girin.',
  nameTaken: (name) => `“${name}” adı zaten kullanılıyor. Lütfen başka bir ad seçin.`,
  nameTooLong: (most) => `Ad en fazla ${most} karakter olabilir.`,

  language: 'Dil',
  languageHelp:
    'İşaretlerin, çubuğun, açılır pencerenin ve bu sayfanın dili. Hazır yanıtların kendi dilleri vardır.',

  agents: 'Temsilciler',
  agentsHelp:
    'Bu tarayıcıyı birden çok kişi kullanabilir. Buradan gönderilen yanıtlar, seçili kişiye sayılır.',
  agentHere: 'Bu tarayıcının başında kim var?',
  newAgent: 'Yeni temsilcinin adı',
  renameOf: (name) => `${name} adını değiştir`,
  newNameOf: (name) => `${name} için yeni ad`,

  parts: 'Bu sayfanın bölümleri',
  rules: 'Kurallar',
  queue: 'Sıra',
  reports: 'Raporlar',
  numbers: 'Sayıların anlamı',
  health: 'Okuma durumu',

  hours: 'Mesai saatleri',
  hoursHelp:
    'Birinin yanıt vermek üzere hazır olduğu saatler, işletmenin saatine göre. Hedefler bu saatleri sayar; raporlar süreleri bunlara göre gösterebilir.',
  always: 'Gece gündüz biri var',
  inHours: 'Şu saatlerde biri var',
  zone: 'Saat dilimi',
  closed: 'kapalı',
  opensAt: (day) => `${day}, başlangıç`,
  closesAt: (day) => `${day}, bitiş`,
  addHours: (day) => `${day} için saat ekle`,
  removeHours: (day) => `${day} için bu saatleri kaldır`,
  dates: 'Tatiller ve yarım günler',
  datesHelp: 'Başka saatlerin geçerli olduğu tarihler. Saat girilmeyen tarih kapalıdır.',
  newDate: 'Tarih',
  addDate: 'Tarih ekle',
  remove: 'Kaldır',
  removeDate: (date) => `${date} tarihini kaldır`,
  saveHours: 'Saatleri kaydet',
  hoursBackwards: (day) => `${day}: bitiş, başlangıçtan sonra olmalı.`,
  hoursOverlap: (day) => `${day}: iki aralık çakışıyor. Lütfen birleştirin ya da ayırın.`,
  dateUnknown: 'Tarihlerden biri yok. Lütfen kaldırın.',
  zoneUnknown: 'Bu saat dilimi bilinmiyor. Lütfen başka birini seçin.',

  targets: 'Hedefler (SLA)',
  targetsHelp: 'Yanıtın ve çözümün ne kadar sürede söz verildiği. Boş alan hiçbir söz vermez.',
  targetChannel: 'Kanal',
  replyTarget: 'Yanıt süresi, dakika',
  resolutionTarget: 'Çözüm süresi, saat',
  saveTargets: 'Hedefleri kaydet',
  saveAllTheSame: 'Yine de kaydet',
  targetWrong: 'Lütfen bir dakika ile 30 gün arasında bir süre girin ya da alanı boş bırakın.',
  targetLong:
    '24 saatin üzerindeki bir hedef, kimsenin yanıt vermediğini gizler: bu kanallardaki müşteriler aynı gün yanıt bekler.',

  analysis: 'Sayıların hesaplanışı',
  callbackHelp:
    'Bu gün sayısı içinde yeniden soran müşterinin işi ilk temasta bitmemiş sayılır. Çağrı merkezleri 7 gün sayar; değişiklik geçmiş için de geçerlidir.',
  callbackMore: 'İlk temasta çözüm',
  callbackDays: 'Konunun bitmiş sayılması için gün',
  callbackWrong: 'Lütfen 1 ile 30 arasında bir tam sayı girin.',
  surveyReply: 'Puan isteyen hazır yanıt',
  surveyNone: 'Yok',
  formality: 'Hitap biçimi',
  formalityHelp: 'Bir hazır yanıtın iki biçimi de varsa önce bu gösterilir; → tuşu diğerini gösterir.',
  formalityEverywhere: 'Her yerde',
  asEverywhere: 'her yerdeki gibi',
  formal: 'resmî (siz)',
  casual: 'samimi (sen)',
  guards: 'Yanıt gönderilmeden önce',
  guardsHelp:
    'Inlay, yanıt kutusunda yazana bakar ve kutunun yanında uyarır. Göndermenizi hiçbir zaman engellemez; hiçbir bilgi bu tarayıcıdan çıkmaz.',
  lengthGuard: 'Yanıt kutusunun aldığından uzun metin',
  personalDataGuard: 'Herkese açık yanıtta telefon veya IBAN gibi kişisel bilgi',
  uneditedGuard: 'Sizden tek söz eklenmemiş hazır yanıt',
  placeholderGuard: '[isim] gibi doldurulmamış yer',
  shortcutGuard: 'Açılmamış /kısayol',
  surveyHelp:
    'Çubuktaki “Puan iste” bu yanıtı ekler. Yanıt, 1 ile 5 arasında bir sayı istemelidir: “5”, “4/5” ya da “⭐⭐⭐⭐” gibi kısa bir yanıt size puan olarak önerilir ve siz onaylayınca sayılır.',

  automatic: 'Otomatik yanıtlar',
  automaticHelp:
    'Bir makinenin gönderdiği kabul edilen metinler: nerede yazılmış olurlarsa olsunlar kimseyi yanıtlamış sayılmaz, hiçbir beklemeyi bitirmezler. Bir metin, üç konuşmada müşterinin mesajından sonraki 10 saniye içinde geldiğinde öğrenilir.',
  noAutomatic: 'Henüz öğrenilen bir metin yok.',
  automaticBecause: (shown) => `${shown} konuşmada 10 saniye içinde geldi.`,
  isHuman: 'İnsan gönderiyor',
  isAutomatic: 'Yine de otomatik',
  humanNow: 'İnsan göndermiş sayılıyor.',

  tags: 'Etiketler',
  newTag: 'Yeni etiketin adı',
  color: 'Renk',
  colorOf: (name) => `${name} etiketinin rengi`,
  gray: 'gri',
  red: 'kırmızı',
  orange: 'turuncu',
  yellow: 'sarı',
  green: 'yeşil',
  teal: 'camgöbeği',
  blue: 'mavi',
  purple: 'mor',
  pink: 'pembe',

  replies: 'Hazır yanıtlar',

  stored: 'Saklananlar',
  storedHelp: 'Hepsi bu tarayıcıda, başka hiçbir yerde değil.',
  conversations: 'Konuşmalar',
  messages: 'Mesajlar',
  events: 'Eklenen etiketler, kullanılan yanıtlar ve benzerleri',
  space: 'Kullanılan yer, yaklaşık',
  megabytes: (size) => `${size} MB`,
  unknown: 'bilinmiyor',

  privacy: 'Gizlilik',
  privacyText:
    'Inlay, siz bakarken sayfanın gösterdiklerini okur ve bu tarayıcıda saklar. Hiçbir şey göndermez: sunucu yok, istatistik yok, uzaktan yüklenen görsel yok. Sizin yerinize asla tıklamaz, kaydırmaz, mesaj göndermez. Uzantıyı kaldırdığınızda sakladığı her şey silinir.',

  loadFailed: 'Saklanan veriler okunamadı. Lütfen bu sayfayı yenileyin.',
};

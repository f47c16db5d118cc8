import type { Texts } from '../../catalogue';
import type { deskEn } from './en';

export const deskTr: Texts<typeof deskEn> = {
  title: 'Inlay: ayarlar',
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

  tags: 'Etiketler',
  tagsHelp: 'Yeni ad ya da renk hemen geçerli olur; etiketi taşıyan konuşmalarda da değişir.',
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
  repliesHelp: 'Sayfadaki yanıt kutusuna / yazın ya da kısayolu yazıp Tab tuşuna basın.',
  shortcut: 'Kısayol',
  reply: 'Yanıt',
  languages: 'Diller',
  noReplies: 'Henüz hazır yanıt yok.',

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

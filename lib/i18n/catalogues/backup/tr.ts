import type { Texts } from '../../catalogue';
import type { backupEn } from './en';

export const backupTr: Texts<typeof backupEn> = {
  backup: 'Yedek',
  backupHelp:
    'Burada saklanan her şey tek bir dosyada: güvence olarak ya da başka bir bilgisayar için. İçinde müşterilerinizin adları ve mesajları bulunur; yalnızca sizin okuyabileceğiniz bir yerde saklayın.',
  pack: 'Daha küçük olması için dosyayı sıkıştır',
  makeBackup: 'Yedek al',
  fileReady: 'Dosya hazır. Tarayıcınız kendiliğinden kaydetmediyse:',
  saveFile: (name) => `${name} dosyasını kaydet`,

  restore: 'Geri yükleme ve içe aktarma',
  restoreHelp:
    'Bir yedek ya da başka bir sistemin mesajlarını içeren bir .jsonl dosyası seçin. Hiçbir şey değişmeden önce içinde ne olduğunu görürsünüz.',
  chooseFile: 'Dosya seçin',
  backupMade: (when, version) => `${when} tarihli yedek, Inlay ${version} ile alınmış`,
  kind: 'Ne',
  inFile: 'Dosyada',
  newHere: 'Burada olmayan',
  differentHere: 'Burada farklı olan',
  conversations: 'Konuşmalar',
  messages: 'Mesajlar',
  contacts: 'Kişiler',
  events: 'Eklenen etiketler, kullanılan yanıtlar ve benzerleri',
  agents: 'Temsilciler',
  tags: 'Etiketler',
  replies: 'Hazır yanıtlar',
  way: 'Dosyayla ne yapılsın?',
  merge: 'Burada saklananlara ekle',
  mergeHelp: 'Hiçbir şey yinelenmez ve kaybolmaz. Buradaki ayarlar ve hazır yanıtlar olduğu gibi kalır.',
  replace: 'Burada saklananların yerine koy',
  replaceHelp: 'Ayarlar dahil, şu anda burada saklanan her şey silinir.',
  mergeNow: 'Yedeği ekle',
  replaceNow: 'Her şeyi sil ve geri yükle',
  restored: 'Yedek geri yüklendi.',
  merged: 'Yedek eklendi.',

  plainFile: (messages, conversations) =>
    `Başka bir sistemin mesajları: ${conversations} konuşmada ${messages} mesaj`,
  plainPeriod: (from, to) => `${from} – ${to}`,
  plainChannels: (channels) => `Kanallar: ${channels}`,
  account: 'Bu konuşmalar hangi hesabınızla yapıldı?',
  accountMissing: 'Lütfen hesabın adını girin.',
  plainHelp:
    '“me” tarafından yazılan mesajlar yukarıda seçili temsilciye sayılır. Aynı dosya ikinci kez hiçbir şey eklemez.',
  importNow: 'Mesajları ekle',
  imported: 'Mesajlar eklendi.',

  export: 'Dışa aktarma',
  exportHelp:
    'Hesap tabloları için CSV, programlar için JSON. Tarihler ve sayılar her dilde aynı biçimdedir.',
  exportKind: 'Ne dışa aktarılsın?',
  episodes: 'Her soru-yanıt turu için bir satır (CSV)',
  days: 'Her günün sayıları (CSV)',
  everything: 'Programlar için ikisi birden (JSON)',
  separator: 'Sütunların arasında',
  comma: 'virgül',
  semicolon: 'noktalı virgül',
  redacted: 'Adları ve metinleri çıkar',
  redactedHelp:
    'Kişiler, hesaplar ve konuşmalar, başka bir dosyada anlamı olmayan numaralara dönüşür. Etiketlerin adları kalır.',
  exportNow: 'Dışa aktar',

  erase: 'Her şeyi sil',
  eraseHelp:
    'Saklanan her şeyi siler: konuşmalar, mesajlar, etiketler, notlar, hazır yanıtlar, ayarlar. Açık olan sayfalar yeniden okunur.',
  eraseSure: 'Her şeyi silmek istiyorum. Bu işlem geri alınamaz.',
  eraseNow: 'Her şeyi şimdi sil',
  erased: 'Her şey silindi.',

  working: (share) => `${share} tamamlandı`,
  stop: 'Vazgeç',
  stopped: 'Vazgeçildi. Hiçbir şey değişmedi.',

  foreign: 'Bu dosya ne bir Inlay yedeği ne de bir mesaj dosyası. Hiçbir şey değişmedi.',
  newer:
    'Bu dosya Inlay’in daha yeni bir sürümüyle oluşturulmuş. Lütfen Inlay’i güncelleyip yeniden deneyin. Hiçbir şey değişmedi.',
  rules: 'Kurallar',
  damagedRule: (line, reason) =>
    `Bu dosyanın ${line}. satırındaki kural kullanılamaz. Hiçbir şey değişmedi. Sorun şu: ${reason}`,
  damaged: 'Bu dosya bozuk. Lütfen başka bir kopyasını seçin. Hiçbir şey değişmedi.',
  damagedAt: (line) =>
    `Bu dosyanın ${line}. satırı bozuk. Lütfen başka bir kopyasını seçin. Hiçbir şey değişmedi.`,
  truncated: 'Bu dosyanın sonu eksik. Lütfen başka bir kopyasını seçin. Hiçbir şey değişmedi.',
  altered:
    'Bu dosya oluşturulduktan sonra değiştirilmiş. Lütfen başka bir kopyasını seçin. Hiçbir şey değişmedi.',
  noObject: (line) => `${line}. satır bir JSON nesnesi değil. Hiçbir şey değişmedi.`,
  wrongField: (line, field) => `${line}. satırda “${field}” eksik ya da okunamıyor. Hiçbir şey değişmedi.`,
  wrongChoice: (line, field, choices) =>
    `${line}. satırda “${field}” şunlardan biri olmalı: ${choices}. Hiçbir şey değişmedi.`,
  unreadable: 'Dosya okunamıyor. Hâlâ yerinde mi? Hiçbir şey değişmedi.',
  full: 'Diskte yeterli yer yok. Lütfen yer açıp yeniden deneyin. Hiçbir şey değişmedi.',
  failed: 'İşlem tamamlanamadı. Lütfen yeniden deneyin. Hiçbir şey değişmedi.',
};

import type { Texts } from '../../catalogue';
import type { healthEn } from './en';

export const healthTr: Texts<typeof healthEn> = {
  drift: 'Sayfalarda fark edilen değişiklikler',
  driftHelp:
    'Siteler sayfalarını değiştirir. Inlay’in artık bulamadığı ya da anlayamadığı yerler burada listelenir; bunlara bağlı olanlar gösterilmez, geri kalan her şey çalışmayı sürdürür. Rapor, ilgili yeri yalnızca öğeleriyle anlatır: ad, metin ve adres içermez.',
  noDrift: 'Değişiklik fark edilmedi: her şey olması gerektiği gibi okunuyor.',
  site: 'Site',
  missing: 'bulunamadı',
  disagreeing: 'iki yol farklı yerlere çıkıyor',
  unreadable: 'anlaşılamadı',
  noticed: (times, first, last, version) =>
    `${times} kez fark edildi; ilki ${first}, sonuncusu ${last}. Inlay ${version}`,
  noticedBefore: (times, first, last, version) =>
    `${times} kez fark edildi; ilki ${first}, sonuncusu ${last}. Inlay ${version}, önceki bir sürüm`,
  copy: 'Raporu kopyala',
  copyOf: (spot, site) => `${site} sitesindeki ${spot} raporunu kopyala`,
  copyAll: 'Tüm raporları kopyala',
  copied: 'Rapor kopyalandı',
  copyFailed: 'Kopyalanamadı. Raporu aşağıda bulabilirsiniz.',
  report: 'Rapor',
  remove: 'Kaldır',
  removeOf: (spot, site) => `${site} sitesindeki ${spot} raporunu kaldır`,
  removeAll: 'Tüm raporları kaldır',
  removeHelp: 'Kaldırılan bir rapor, aynı değişiklik yeniden fark edilirse geri gelir.',

  places: 'Nerede ne okunuyor',
  placesHelp: 'Yalnızca sayfanın, siz bakarken size gösterdikleri.',
  place: 'Yer',
  state: 'Inlay burada ne yapıyor',
  read: 'okuyor',
  replies: 'yalnızca hazır yanıtlar: sayfa, hangi konuşma olduğunu söylemiyor',
  unread: 'henüz okumuyor',
  xPosts: 'Bildirimler, bahsetmeler, gönderiler ve yanıtları, profiller, arama',
  xChat: 'X Chat: mesajlar ve istekler',
  businessInbox: 'Meta Business Suite: Messenger, Instagram ve WhatsApp mesajları',
  businessComments: 'Meta Business Suite: yorum sekmeleri',
  facebookMessages: 'facebook.com ve messenger.com mesajları',
  facebookComments: 'Gönderilerin, fotoğrafların, videoların ve reels’lerin altındaki yorumlar',
  instagramDirect: 'Direct: mesajlar ve istekler',
  instagramComments: 'Gönderilerin ve reels’lerin altındaki yorumlar',
  instagramDock: 'Başka sayfaların üzerinde açılan konuşmalar',

  reading: 'Saklananlar okunuyor …',
};

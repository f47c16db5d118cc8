import type { Texts } from '../../catalogue';
import type { healthEn } from './en';

export const healthId: Texts<typeof healthEn> = {
  drift: 'Perubahan yang terlihat di halaman',
  driftHelp:
    'Situs mengubah halamannya. Yang tidak lagi ditemukan atau dipahami Inlay tercantum di sini; yang bergantung padanya tidak ditampilkan, selebihnya tetap berjalan. Laporan hanya menggambarkan bagian itu lewat elemennya: tanpa nama, tanpa teks, tanpa alamat.',
  noDrift: 'Tidak ada perubahan: semuanya terbaca sebagaimana mestinya.',
  site: 'Situs',
  missing: 'tidak ditemukan',
  disagreeing: 'dua cara mengarah ke bagian yang berbeda',
  unreadable: 'tidak dapat dipahami',
  noticed: (times, first, last, version) =>
    `Terlihat ${times}×, pertama ${first}, terakhir ${last}, oleh Inlay ${version}`,
  noticedBefore: (times, first, last, version) =>
    `Terlihat ${times}×, pertama ${first}, terakhir ${last}, oleh Inlay ${version}, versi sebelumnya`,
  copy: 'Salin laporan',
  copyOf: (spot, site) => `Salin laporan tentang ${spot}, ${site}`,
  copyAll: 'Salin semua laporan',
  copied: 'Laporan disalin',
  copyFailed: 'Tidak dapat disalin. Laporannya ada di bawah.',
  report: 'Laporan',
  remove: 'Hapus',
  removeOf: (spot, site) => `Hapus laporan tentang ${spot}, ${site}`,
  removeAll: 'Hapus semua laporan',
  removeHelp: 'Laporan yang dihapus muncul lagi jika perubahan yang sama terlihat lagi.',

  places: 'Apa yang dibaca dan di mana',
  placesHelp: 'Hanya yang ditampilkan halaman saat Anda melihatnya.',
  place: 'Tempat',
  state: 'Yang dilakukan Inlay di sana',
  read: 'membacanya',
  replies: 'hanya balasan siap pakai: halaman tidak menunjukkan percakapan yang mana',
  unread: 'belum membacanya',
  xPosts: 'Notifikasi, sebutan, postingan dan balasannya, profil, pencarian',
  xChat: 'X Chat: pesan dan permintaan',
  businessInbox: 'Meta Business Suite: pesan Messenger, Instagram, dan WhatsApp',
  businessComments: 'Meta Business Suite: tab komentar',
  facebookMessages: 'Pesan di facebook.com dan messenger.com',
  facebookComments: 'Komentar di bawah postingan, foto, video, dan reels',
  instagramDirect: 'Direct: pesan dan permintaan',
  instagramComments: 'Komentar di bawah postingan dan reels',
  instagramDock: 'Chat yang terbuka di atas halaman lain',

  reading: 'Membaca yang tersimpan …',
};

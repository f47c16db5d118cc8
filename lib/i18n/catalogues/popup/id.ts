import type { Texts } from '../../catalogue';
import type { popupEn } from './en';

export const popupId: Texts<typeof popupEn> = {
  openDesk: 'Pengaturan',
  agentHere: (name) => `Pengguna browser ini: ${name}`,

  scope: 'Balasan siapa',
  mine: 'Balasan saya',
  mineHelp:
    'Hanya menghitung balasan yang Anda kirim dari browser ini; pesan masuk selalu dihitung dari semua pelanggan',
  allSeen: 'Semua',
  allSeenHelp: 'Menghitung setiap balasan yang terlihat di halaman, siapa pun pengirimnya',
  period: 'Periode',
  today: 'Hari ini',
  lastDays: (days) => `${days} hari`,

  waitingNow: 'Sedang menunggu',
  waitingNowHelp: 'Percakapan yang pertanyaan terakhirnya belum dijawab',
  nobodyWaits: 'Tidak ada yang menunggu',
  oldest: (wait) => `terlama ${wait}`,
  oldestLong: (wait) => `Yang paling lama sudah menunggu ${wait}`,

  channel: 'Kanal',
  allChannels: 'Semua kanal',

  numbers: 'Angka periode ini',
  firstResponse: 'Respons pertama',
  inTarget: 'Sesuai target (SLA)',
  firstContact: 'Kontak pertama (FCR)',
  handleTime: 'Penanganan (AHT)',
  satisfaction: 'Puas (CSAT)',
  responseRate: 'Tingkat respons',
  volume: (conversations, inbound, outbound) =>
    `Percakapan: ${conversations}. Pesan: ${inbound} masuk, ${outbound} keluar`,
  ownVolume: (conversations, inbound, outbound) =>
    `Percakapan yang Anda jawab: ${conversations}. Pesan: ${outbound} dari Anda, ${inbound} masuk dari semua`,
  allReports: 'Semua laporan',
  coverageNote: 'Menghitung yang terlihat di browser ini',

  queue: 'Antrean',
  queueHelp: 'Yang paling mendesak lebih dulu, lalu yang paling lama menunggu',
  openConversation: (name, channel, wait) => `Buka percakapan dengan ${name}, ${channel}, menunggu ${wait}`,
  roughly: (wait) => `~ ${wait}`,
  roughlyLong: (wait) => `sekitar ${wait}`,
  moreWaiting: (count) => `dan ${count} lainnya`,
  amongRequests: (channel) => `${channel} · permintaan`,
  snoozed: (count) => `${count} ditunda`,
  snoozedHelp: 'Tidak masuk antrean sampai waktu yang dipilih, atau sampai pelanggan menulis lagi',
  notFound:
    'Alamat percakapan ini tidak diketahui. Kotak masuknya terbuka di tab lain: silakan cari di sana.',
  openFailed: 'Percakapan tidak dapat dibuka. Silakan coba lagi.',

  driftTitle: (platform) => `${platform} mengubah halamannya`,
  driftText: (count) =>
    `Bagian yang tidak lagi dapat dibaca: ${count}. Selebihnya tetap berjalan. Laporan tidak memuat teks dari halaman.`,
  copyReport: 'Salin laporan',
  reportCopied: 'Laporan disalin',
  copyFailed: 'Tidak dapat disalin. Laporannya ada di bawah.',
  report: 'Laporan',

  unknownRows:
    'Belum semua percakapan yang belum dibaca di daftar ini dikenal. Buka sekali, selanjutnya Inlay mengenali barisnya.',
  unreadTitle: 'Tab Business Suite ini tidak dibaca',
  unreadText:
    'Inlay belum membaca komentar di sini. Komentar dibaca di Facebook dan Instagram sendiri, di bawah postingan Anda. Pesan tetap dibaca di sini.',

  emptyTitle: 'Belum ada yang dibaca',
  emptyText: 'Inlay membaca apa yang ditampilkan halaman selagi Anda melihatnya. Untuk memulai:',
  emptyStepOpen: 'Buka halaman tempat pelanggan menulis, masuk dengan akun yang menjawab mereka.',
  emptyStepWait:
    'Tunggu sebentar: siapa pun yang menunggu mendapat tanda yang menunjukkan berapa lama sudah menunggu.',
  emptyStepReturn: 'Buka lagi jendela ini untuk melihat angka Anda.',
  openX: 'Buka notifikasi di X',
  openFacebook: 'Buka kotak masuk Business Suite',
  openInstagram: 'Buka pesan di Instagram',

  permissionTitle: 'Inlay belum boleh membaca halaman ini',
  permissionText:
    'Browser meminta persetujuan Anda lebih dulu. Apa pun yang dibaca tidak keluar dari browser ini.',
  grantPermission: 'Izinkan',
  permissionDenied: 'Akses tidak diizinkan. Anda dapat mengizinkannya kapan saja di sini.',

  loadFailed: 'Data tersimpan tidak dapat dibaca. Tutup jendela ini lalu buka lagi.',
};

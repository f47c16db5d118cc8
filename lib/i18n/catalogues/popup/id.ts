import type { Texts } from '../../catalogue';
import type { popupEn } from './en';

export const popupId: Texts<typeof popupEn> = {
  openDesk: 'Pengaturan',
  agentHere: (name) => `Pengguna browser ini: ${name}`,

  scope: 'Balasan siapa',
  mine: 'Saya',
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

  firstResponse: 'Waktu respons pertama',
  firstResponseHelp: 'Dari pertanyaan pertama dalam percakapan sampai jawaban pertama yang ditulis manusia',
  median: 'median',
  medianHelp: 'Separuh jawaban pertama datang paling lambat dalam waktu ini',
  nineInTen: '9 dari 10 dalam',
  nineInTenHelp:
    'Sembilan dari sepuluh jawaban pertama datang paling lambat dalam waktu ini (p90, persentil ke-90)',
  mean: 'rata-rata',
  meanHelp: 'Jumlah semua waktu respons pertama dibagi banyaknya jawaban',
  sample: (count) => `n = ${count}`,
  sampleHelp: 'Banyaknya jawaban pertama yang mendasari angka ini',
  tooFew: 'minimal 5 jawaban',
  noneYet: 'belum ada',

  responseRate: 'Tingkat respons',
  responseRateHelp: 'Percakapan yang dijawab dibanding yang sudah dijawab atau berumur lebih dari 24 jam',
  answeredOf: (answered, all) => `${answered} dari ${all}`,
  conversations: 'Percakapan',
  conversationsHelp: 'Percakapan yang dimulai, atau dimulai lagi, dalam periode ini',
  messages: 'Pesan',
  messagesHelp: 'Pesan yang terlihat dalam periode ini: dari pelanggan dan dari kami',
  inAndOut: (inbound, outbound) => `${inbound} masuk, ${outbound} keluar`,
  ownConversations: 'Percakapan Anda',
  ownConversationsHelp: 'Percakapan tempat Anda menjawab pelanggan yang menunggu dalam periode ini',
  ownMessages: 'Pesan Anda',
  ownMessagesHelp:
    'Pesan yang Anda kirim dari browser ini dalam periode ini; di bawahnya, pesan dari semua pelanggan, siapa pun yang menjawab',
  inOfAll: (inbound) => `${inbound} masuk dari semua`,
  byChannel: 'Respons pertama per kanal',

  approximate: (left, all) => `~ ${left} dari ${all} hanya diketahui kira-kira`,
  approximateHelp:
    'Halaman hanya menampilkan waktu ini secara kasar (misalnya “2 j”), jadi tidak ikut dihitung di atas',
  numbersMeaning: 'Arti angka-angka ini',
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
  notFound: 'Alamat percakapan ini tidak diketahui. Silakan cari di notifikasi atau pesan.',
  openFailed: 'Percakapan tidak dapat dibuka. Silakan coba lagi.',

  driftTitle: (platform) => `${platform} mengubah halamannya`,
  driftText: (count) =>
    `Bagian yang tidak lagi dapat dibaca: ${count}. Selebihnya tetap berjalan. Laporan tidak memuat teks dari halaman.`,
  copyReport: 'Salin laporan',
  reportCopied: 'Laporan disalin',
  copyFailed: 'Tidak dapat disalin. Laporannya ada di bawah.',
  report: 'Laporan',

  emptyTitle: 'Belum ada yang dibaca',
  emptyText: 'Inlay membaca apa yang ditampilkan halaman selagi Anda melihatnya. Untuk memulai:',
  emptyStepOpen: 'Buka notifikasi Anda di X, masuk dengan akun yang menjawab pelanggan.',
  emptyStepWait:
    'Tunggu sebentar: setiap sebutan mendapat tanda yang menunjukkan berapa lama sudah menunggu.',
  emptyStepReturn: 'Buka lagi jendela ini untuk melihat angka Anda.',
  openNotifications: 'Buka notifikasi di X',

  permissionTitle: 'Inlay belum boleh membaca halaman ini',
  permissionText:
    'Browser meminta persetujuan Anda lebih dulu. Apa pun yang dibaca tidak keluar dari browser ini.',
  grantPermission: 'Izinkan',
  permissionDenied: 'Akses tidak diizinkan. Anda dapat mengizinkannya kapan saja di sini.',

  loadFailed: 'Data tersimpan tidak dapat dibaca. Tutup jendela ini lalu buka lagi.',
};

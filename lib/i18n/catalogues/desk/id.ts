import type { Texts } from '../../catalogue';
import type { deskEn } from './en';

export const deskId: Texts<typeof deskEn> = {
  settings: 'Pengaturan',
  saved: 'Tersimpan',
  saveFailed: 'Tidak dapat disimpan. Silakan coba lagi; tidak ada yang hilang.',
  storageFull: 'Penyimpanan penuh sehingga ini tidak dapat disimpan. Kosongkan ruang lalu coba lagi.',
  save: 'Simpan',
  add: 'Tambah',
  cancel: 'Batal',
  nameMissing: 'Silakan isi nama.',
  nameTaken: (name) => `Nama “${name}” sudah dipakai. Silakan pilih nama lain.`,
  nameTooLong: (most) => `Nama paling panjang ${most} karakter.`,

  language: 'Bahasa',
  languageHelp:
    'Untuk tanda, bilah, jendela popup, dan halaman ini. Balasan siap pakai punya bahasanya sendiri.',

  agents: 'Agen',
  agentsHelp:
    'Beberapa orang dapat memakai browser ini bergantian. Balasan yang dikirim dari sini dihitung untuk orang yang dipilih.',
  agentHere: 'Siapa yang memakai browser ini?',
  newAgent: 'Nama agen baru',
  renameOf: (name) => `Ganti nama ${name}`,
  newNameOf: (name) => `Nama baru untuk ${name}`,

  parts: 'Bagian halaman ini',
  rules: 'Aturan',
  queue: 'Antrean',
  reports: 'Laporan',
  numbers: 'Arti angka-angka',
  health: 'Kondisi pembacaan',

  hours: 'Jam kerja',
  hoursHelp:
    'Kapan ada yang siap menjawab, menurut jam bisnis. Target menghitung jam ini; laporan dapat menampilkan waktu menurut jam ini.',
  always: 'Selalu ada yang siap, siang dan malam',
  inHours: 'Ada yang siap pada jam berikut',
  zone: 'Zona waktu',
  closed: 'tutup',
  opensAt: (day) => `${day}, mulai`,
  closesAt: (day) => `${day}, sampai`,
  addHours: (day) => `Tambah jam untuk ${day}`,
  removeHours: (day) => `Hapus jam ini dari ${day}`,
  dates: 'Hari libur dan setengah hari',
  datesHelp: 'Tanggal dengan jam yang berbeda. Tanggal tanpa jam berarti tutup.',
  newDate: 'Tanggal',
  addDate: 'Tambah tanggal',
  remove: 'Hapus',
  removeDate: (date) => `Hapus ${date}`,
  saveHours: 'Simpan jam',
  hoursBackwards: (day) => `${day}: jam selesai harus setelah jam mulai.`,
  hoursOverlap: (day) => `${day}: dua rentang bertumpuk. Silakan gabungkan atau pisahkan.`,
  dateUnknown: 'Salah satu tanggal tidak ada. Silakan hapus.',
  zoneUnknown: 'Zona waktu ini tidak dikenal. Silakan pilih yang lain.',

  targets: 'Target (SLA)',
  targetsHelp: 'Seberapa cepat jawaban dan penyelesaian dijanjikan. Kolom kosong berarti tanpa janji.',
  targetChannel: 'Kanal',
  replyTarget: 'Dijawab dalam, menit',
  resolutionTarget: 'Selesai dalam, jam',
  saveTargets: 'Simpan target',
  saveAllTheSame: 'Tetap simpan',
  targetWrong: 'Silakan isi waktu antara satu menit dan 30 hari, atau kosongkan.',
  targetLong:
    'Target di atas 24 jam menyembunyikan bahwa tidak ada yang menjawab: pelanggan di kanal ini mengharapkan jawaban pada hari yang sama.',

  analysis: 'Cara angka dihitung',
  callbackHelp:
    'Siapa pun yang bertanya lagi dalam jumlah hari ini dianggap belum selesai di kontak pertama. Pusat panggilan memakai 7 hari; perubahan juga berlaku untuk masa lalu.',
  callbackMore: 'Selesai di kontak pertama',
  callbackDays: 'Hari sampai kasus dianggap selesai',
  callbackWrong: 'Masukkan bilangan bulat dari 1 sampai 30.',
  surveyReply: 'Balasan siap pakai yang meminta penilaian',
  surveyNone: 'Tidak ada',
  formality: 'Gaya sapaan',
  formalityHelp:
    'Jika balasan punya kedua versi, versi ini ditampilkan lebih dahulu; tekan → untuk yang lain.',
  formalityEverywhere: 'Di semua platform',
  asEverywhere: 'sama seperti lainnya',
  formal: 'formal (Anda)',
  casual: 'santai (kamu)',
  guards: 'Sebelum balasan dikirim',
  guardsHelp:
    'Inlay memeriksa isi kotak balasan dan memberi peringatan di dekatnya. Inlay tidak pernah menghalangi pengiriman, dan tidak ada data yang keluar dari peramban ini.',
  lengthGuard: 'Teks melebihi batas kotak balasan',
  personalDataGuard: 'Data pribadi di balasan publik, seperti nomor telepon atau nomor rekening',
  uneditedGuard: 'Balasan siap pakai tanpa kalimat Anda sendiri',
  placeholderGuard: 'Bagian yang belum diisi, seperti [nama]',
  shortcutGuard: '/pintasan yang belum dibuka',
  surveyHelp:
    'Disisipkan oleh “Minta penilaian” di bilah. Isinya sebaiknya meminta angka dari 1 sampai 5: jawaban singkat seperti “5”, “4/5”, atau “⭐⭐⭐⭐” lalu ditawarkan sebagai penilaian dan dihitung setelah Anda mengonfirmasinya.',

  automatic: 'Balasan otomatis',
  automaticHelp:
    'Teks yang dianggap dikirim mesin: tidak menjawab siapa pun dan tidak mengakhiri penantian, di mana pun ditulis. Sebuah teks dipelajari setelah datang dalam 10 detik sesudah pesan pelanggan di tiga percakapan.',
  noAutomatic: 'Belum ada yang dipelajari.',
  automaticBecause: (shown) => `Datang dalam 10 detik di ${shown} percakapan.`,
  isHuman: 'Dikirim orang',
  isAutomatic: 'Ternyata otomatis',
  humanNow: 'Dihitung sebagai kiriman orang.',

  tags: 'Tag',
  newTag: 'Nama tag baru',
  color: 'Warna',
  colorOf: (name) => `Warna ${name}`,
  gray: 'abu-abu',
  red: 'merah',
  orange: 'oranye',
  yellow: 'kuning',
  green: 'hijau',
  teal: 'hijau toska',
  blue: 'biru',
  purple: 'ungu',
  pink: 'merah muda',

  replies: 'Balasan siap pakai',

  stored: 'Yang tersimpan',
  storedHelp: 'Semuanya di browser ini, tidak di tempat lain.',
  conversations: 'Percakapan',
  messages: 'Pesan',
  events: 'Tag yang dipasang, balasan yang dipakai, dan sejenisnya',
  space: 'Ruang terpakai, sekitar',
  megabytes: (size) => `${size} MB`,
  unknown: 'tidak diketahui',

  privacy: 'Privasi',
  privacyText:
    'Inlay membaca apa yang ditampilkan halaman selagi Anda melihatnya dan menyimpannya di browser ini. Inlay tidak mengirim apa pun: tanpa server, tanpa statistik, tanpa gambar dari luar. Inlay tidak pernah mengeklik, menggulir, atau mengirim atas nama Anda. Menghapus ekstensi akan menghapus semua yang disimpannya.',

  loadFailed: 'Data tersimpan tidak dapat dibaca. Silakan muat ulang halaman ini.',
};

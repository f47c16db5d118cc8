import type { Texts } from '../../catalogue';
import type { deskEn } from './en';

export const deskId: Texts<typeof deskEn> = {
  title: 'Inlay: pengaturan',
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

  tags: 'Tag',
  tagsHelp: 'Nama atau warna baru langsung berlaku, juga pada percakapan yang memakai tag tersebut.',
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
  repliesHelp: 'Ketik / di kotak balasan pada halaman, atau ketik pintasan lalu tekan Tab.',
  shortcut: 'Pintasan',
  reply: 'Balasan',
  languages: 'Bahasa',
  noReplies: 'Belum ada balasan siap pakai.',

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

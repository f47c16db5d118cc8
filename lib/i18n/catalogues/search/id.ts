import type { Texts } from '../../catalogue';
import type { searchEn } from './en';

export const searchId: Texts<typeof searchEn> = {
  heading: 'Semua percakapan',
  help: 'Semua yang terbaca di browser ini, yang terbaru lebih dulu. Kata dicari di pesan, nama, dan nama pengguna, tanpa membedakan huruf besar maupun tanda aksen.',
  search: 'Cari pesan dan nama',
  channel: 'Kanal',
  allChannels: 'Semua kanal',
  tag: 'Tag',
  allTags: 'Semua tag',
  findTag: 'Cari tag',
  state: 'Status',
  allStates: 'Apa saja',
  waiting: 'Menunggu',
  snoozed: 'Ditunda',
  resolved: 'Selesai',
  notWaiting: 'Tidak ada yang menunggu',
  contact: 'Kontak',
  anyContact: 'Nama atau nama pengguna',
  period: 'Periode',
  dates: 'Di antara dua tanggal',
  firstDay: 'Dari',
  lastDay: 'Sampai',
  datesReversed: 'Hari terakhir mendahului hari pertama.',
  anyTime: 'Kapan saja',
  lastDays: (days) => `Dalam ${days} hari terakhir`,
  found: (_count, shown) => `${shown} percakapan`,
  firstOnes: (shown) => `${shown} yang terbaru. Persempit pencarian untuk menemukan yang lain.`,
  none: 'Tidak ada yang ditemukan.',
  searching: 'Mencari…',
  open: 'Buka',
  notFound:
    'Alamat percakapan ini tidak diketahui. Kotak masuknya terbuka di tab lain: silakan cari di sana.',
  exportMessages: 'Ekspor pesan ini (CSV)',
  exportHelp:
    'Pesan dari semua percakapan yang cocok dengan filter di atas, bukan hanya yang ditampilkan; bila mencari kata, pesan yang memuat kata itu. Untuk tim lain, saring dulu menurut tag.',
  redacted: 'Tanpa nama',
  redactedHelp:
    'Orang, akun, dan percakapan menjadi nomor; nama, nama pengguna, alamat, nomor telepon, dan nomor pesanan dalam teks menjadi “…”. Teks tetap bisa mengungkap penulisnya.',
  exportNow: 'Ekspor',
  openFailed: 'Percakapan tidak dapat dibuka. Silakan coba lagi.',
};

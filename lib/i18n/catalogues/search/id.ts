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
  state: 'Status',
  allStates: 'Apa saja',
  waiting: 'Menunggu',
  snoozed: 'Ditunda',
  resolved: 'Selesai',
  notWaiting: 'Tidak ada yang menunggu',
  period: 'Pesan terakhir',
  anyTime: 'Kapan saja',
  lastDays: (days) => `Dalam ${days} hari terakhir`,
  found: (_count, shown) => `${shown} percakapan`,
  firstOnes: (shown) => `${shown} yang terbaru. Persempit pencarian untuk menemukan yang lain.`,
  none: 'Tidak ada yang ditemukan.',
  searching: 'Mencari…',
  open: 'Buka',
  notFound:
    'Alamat percakapan ini tidak diketahui. Kotak masuknya terbuka di tab lain: silakan cari di sana.',
  openFailed: 'Percakapan tidak dapat dibuka. Silakan coba lagi.',
};

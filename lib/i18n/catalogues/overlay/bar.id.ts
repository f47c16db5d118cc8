import type { Texts } from '../../catalogue';
import type { barEnglish } from './bar.en';

export const barIndonesian: Texts<typeof barEnglish> = {
  title: (name) => `Percakapan dengan ${name}`,
  waiting: (wait) => `Menunggu selama ${wait}`,
  waitingAbout: (wait) => `Menunggu selama sekitar ${wait}`,
  notWaiting: 'Tidak ada yang menunggu',
  resolvedState: 'Selesai',
  priority: 'Prioritas',
  priorityNone: 'Tanpa prioritas',
  priorityLow: 'Rendah',
  priorityMedium: 'Sedang',
  priorityHigh: 'Tinggi',
  priorityUrgent: 'Mendesak',
  tags: 'Tag',
  addTag: 'Tambah tag',
  findTag: 'Cari atau buat tag',
  removeTag: (name) => `Hapus tag ${name}`,
  createTag: (name) => `Buat tag “${name}”`,
  noTags: 'Tidak ada tag lain. Ketik nama untuk membuatnya.',
  longestTag: (limit) => `Nama tag paling banyak ${limit} karakter.`,
  resolve: 'Tandai selesai',
  reopen: 'Buka lagi',
  replies: 'Balasan siap pakai',
  collapse: 'Kecilkan bilah',
  expand: 'Tampilkan seluruh bilah',
};

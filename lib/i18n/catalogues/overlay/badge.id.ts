import type { Texts } from '../../catalogue';
import type { badgeEnglish } from './badge.en';

export const badgeIndonesian: Texts<typeof badgeEnglish> = {
  waiting: (wait) => `Menunggu selama ${wait}`,
  waitingAbout: (wait) => `Menunggu selama sekitar ${wait}`,
  notWaiting: 'Tidak ada yang menunggu',
  resolved: 'Selesai',
  snoozedUntil: (moment) => `Ditunda sampai ${moment}`,
  request: 'Di antara permintaan pesan, sehingga terlambat ditemukan',
  priorityLow: 'Prioritas rendah',
  priorityMedium: 'Prioritas sedang',
  priorityHigh: 'Prioritas tinggi',
  priorityUrgent: 'Mendesak',
  tags: (names) => `Tag: ${names}`,
};

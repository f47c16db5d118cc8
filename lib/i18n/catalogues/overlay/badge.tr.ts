import type { Texts } from '../../catalogue';
import type { badgeEnglish } from './badge.en';

export const badgeTurkish: Texts<typeof badgeEnglish> = {
  waiting: (wait) => `Bekleme süresi: ${wait}`,
  waitingAbout: (wait) => `Bekleme süresi: yaklaşık ${wait}`,
  notWaiting: 'Bekleyen yok',
  resolved: 'Çözüldü',
  snoozedUntil: (moment) => `Ertelendi: ${moment}`,
  request: 'Mesaj istekleri arasında, geç fark edilir',
  priorityLow: 'Düşük öncelik',
  priorityMedium: 'Orta öncelik',
  priorityHigh: 'Yüksek öncelik',
  priorityUrgent: 'Acil',
  tags: (names) => `Etiketler: ${names}`,
};

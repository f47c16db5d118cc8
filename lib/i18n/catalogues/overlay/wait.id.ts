import type { Texts } from '../../catalogue';
import type { waitEnglish } from './wait.en';

export const waitIndonesian: Texts<typeof waitEnglish> = {
  waiting: (wait) => `Menunggu selama ${wait}`,
  waitingAbout: (wait) => `Menunggu selama sekitar ${wait}`,
  notWaiting: 'Tidak ada yang menunggu',
  resolvedState: 'Selesai',
};

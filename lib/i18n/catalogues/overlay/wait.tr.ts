import type { Texts } from '../../catalogue';
import type { waitEnglish } from './wait.en';

export const waitTurkish: Texts<typeof waitEnglish> = {
  waiting: (wait) => `Bekleme süresi: ${wait}`,
  waitingAbout: (wait) => `Bekleme süresi: yaklaşık ${wait}`,
  notWaiting: 'Bekleyen yok',
  resolvedState: 'Çözüldü',
};

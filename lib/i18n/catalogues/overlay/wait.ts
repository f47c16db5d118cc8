import type { Catalogue } from '../../catalogue';
import { waitEnglish } from './wait.en';
import { waitIndonesian } from './wait.id';
import { waitTurkish } from './wait.tr';

export const waitTexts: Catalogue<typeof waitEnglish> = {
  en: waitEnglish,
  tr: waitTurkish,
  id: waitIndonesian,
};

import type { Catalogue } from '../../catalogue';
import { barEnglish } from './bar.en';
import { barIndonesian } from './bar.id';
import { barTurkish } from './bar.tr';

export const barTexts: Catalogue<typeof barEnglish> = {
  en: barEnglish,
  tr: barTurkish,
  id: barIndonesian,
};

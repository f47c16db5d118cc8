import type { Catalogue } from '../../catalogue';
import { guardsEnglish } from './guards.en';
import { guardsIndonesian } from './guards.id';
import { guardsTurkish } from './guards.tr';

export const guardsTexts: Catalogue<typeof guardsEnglish> = {
  en: guardsEnglish,
  tr: guardsTurkish,
  id: guardsIndonesian,
};

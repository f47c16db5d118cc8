import type { Catalogue } from '../../catalogue';
import { pickerEnglish } from './picker.en';
import { pickerIndonesian } from './picker.id';
import { pickerTurkish } from './picker.tr';

export const pickerTexts: Catalogue<typeof pickerEnglish> = {
  en: pickerEnglish,
  tr: pickerTurkish,
  id: pickerIndonesian,
};

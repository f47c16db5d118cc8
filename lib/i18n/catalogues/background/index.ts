import type { Catalogue } from '../../catalogue';
import { backgroundEn } from './en';
import { backgroundId } from './id';
import { backgroundTr } from './tr';

export const backgroundCatalogue: Catalogue<typeof backgroundEn> = {
  en: backgroundEn,
  tr: backgroundTr,
  id: backgroundId,
};

import type { Catalogue } from '../../catalogue';
import { healthEn } from './en';
import { healthId } from './id';
import { healthTr } from './tr';

export const healthCatalogue: Catalogue<typeof healthEn> = { en: healthEn, tr: healthTr, id: healthId };

import type { Catalogue } from '../../catalogue';
import { reportsEn } from './en';
import { reportsId } from './id';
import { reportsTr } from './tr';

export const reportsCatalogue: Catalogue<typeof reportsEn> = { en: reportsEn, tr: reportsTr, id: reportsId };

import type { Catalogue } from '../../catalogue';
import { triageEn } from './en';
import { triageId } from './id';
import { triageTr } from './tr';

export const triageCatalogue: Catalogue<typeof triageEn> = { en: triageEn, tr: triageTr, id: triageId };

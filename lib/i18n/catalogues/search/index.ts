import type { Catalogue } from '../../catalogue';
import { searchEn } from './en';
import { searchId } from './id';
import { searchTr } from './tr';

export const searchCatalogue: Catalogue<typeof searchEn> = { en: searchEn, tr: searchTr, id: searchId };

import type { Catalogue } from '../../catalogue';
import { libraryEn } from './en';
import { libraryId } from './id';
import { libraryTr } from './tr';

export const libraryCatalogue: Catalogue<typeof libraryEn> = {
  en: libraryEn,
  tr: libraryTr,
  id: libraryId,
};

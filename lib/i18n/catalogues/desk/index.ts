import type { Catalogue } from '../../catalogue';
import { deskEn } from './en';
import { deskId } from './id';
import { deskTr } from './tr';

export const deskCatalogue: Catalogue<typeof deskEn> = { en: deskEn, tr: deskTr, id: deskId };

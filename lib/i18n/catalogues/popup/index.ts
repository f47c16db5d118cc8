import type { Catalogue } from '../../catalogue';
import { popupEn } from './en';
import { popupId } from './id';
import { popupTr } from './tr';

export const popupCatalogue: Catalogue<typeof popupEn> = { en: popupEn, tr: popupTr, id: popupId };

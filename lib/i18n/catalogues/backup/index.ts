import type { Catalogue } from '../../catalogue';
import { backupEn } from './en';
import { backupId } from './id';
import { backupTr } from './tr';

export const backupCatalogue: Catalogue<typeof backupEn> = { en: backupEn, tr: backupTr, id: backupId };

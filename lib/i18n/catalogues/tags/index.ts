import type { Catalogue } from '../../catalogue';
import { tagsEn } from './en';
import { tagsId } from './id';
import { tagsTr } from './tr';

export const tagsCatalogue: Catalogue<typeof tagsEn> = { en: tagsEn, tr: tagsTr, id: tagsId };

import type { Catalogue } from '../../catalogue';
import { wordsEn } from './en';
import { wordsId } from './id';
import { wordsTr } from './tr';

export const wordsCatalogue: Catalogue<typeof wordsEn> = { en: wordsEn, tr: wordsTr, id: wordsId };

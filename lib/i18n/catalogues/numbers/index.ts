import type { Catalogue } from '../../catalogue';
import { numbersEn } from './en';
import { numbersId } from './id';
import { numbersTr } from './tr';

export const numbersCatalogue: Catalogue<typeof numbersEn> = { en: numbersEn, tr: numbersTr, id: numbersId };

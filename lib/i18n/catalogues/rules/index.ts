import type { Catalogue } from '../../catalogue';
import { rulesEn } from './en';
import { rulesId } from './id';
import { rulesTr } from './tr';

export const rulesCatalogue: Catalogue<typeof rulesEn> = { en: rulesEn, tr: rulesTr, id: rulesId };

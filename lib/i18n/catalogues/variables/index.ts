import type { Catalogue } from '../../catalogue';
import { variablesEn } from './en';
import { variablesId } from './id';
import { variablesTr } from './tr';

export const variablesCatalogue: Catalogue<typeof variablesEn> = {
  en: variablesEn,
  tr: variablesTr,
  id: variablesId,
};

import type { Catalogue } from '../../catalogue';
import { actionsEnglish } from './actions.en';
import { actionsIndonesian } from './actions.id';
import { actionsTurkish } from './actions.tr';

export const actionsTexts: Catalogue<typeof actionsEnglish> = {
  en: actionsEnglish,
  tr: actionsTurkish,
  id: actionsIndonesian,
};

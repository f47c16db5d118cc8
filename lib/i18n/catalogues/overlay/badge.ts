import type { Catalogue } from '../../catalogue';
import { badgeEnglish } from './badge.en';
import { badgeIndonesian } from './badge.id';
import { badgeTurkish } from './badge.tr';

export const badgeTexts: Catalogue<typeof badgeEnglish> = {
  en: badgeEnglish,
  tr: badgeTurkish,
  id: badgeIndonesian,
};

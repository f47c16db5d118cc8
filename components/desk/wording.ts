import type { Language } from '../../lib/domain/vocabulary';
import { deskCatalogue } from '../../lib/i18n/catalogues/desk';
import { createFormats, type Formats } from '../../lib/i18n/format';

/** How the settings page speaks. */
export interface DeskWording {
  readonly texts: (typeof deskCatalogue)[Language];
  readonly formats: Formats;
}

export const deskWording = (language: Language): DeskWording => ({
  texts: deskCatalogue[language],
  formats: createFormats(language),
});

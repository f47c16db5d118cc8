import type { Language } from '../../../lib/domain/vocabulary';
import { healthCatalogue } from '../../../lib/i18n/catalogues/health';
import { createFormats, type Formats } from '../../../lib/i18n/format';

/** How this view speaks. */
export interface HealthWording {
  readonly texts: (typeof healthCatalogue)[Language];
  readonly formats: Formats;
}

export const healthWording = (language: Language): HealthWording => ({
  texts: healthCatalogue[language],
  formats: createFormats(language),
});

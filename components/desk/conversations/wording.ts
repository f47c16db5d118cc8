import type { Channel, Language, Service } from '../../../lib/domain/vocabulary';
import { searchCatalogue } from '../../../lib/i18n/catalogues/search';
import { wordsCatalogue } from '../../../lib/i18n/catalogues/words';
import { createFormats, type Formats } from '../../../lib/i18n/format';
import { channelLabel } from '../../shared/channelLabel';

/** How the page of conversations speaks. */
export interface SearchWording {
  readonly texts: (typeof searchCatalogue)[Language];
  readonly formats: Formats;
  /** `X · mention`, for people. */
  channel(channel: Channel, service?: Service): string;
}

export const searchWording = (language: Language): SearchWording => ({
  texts: searchCatalogue[language],
  formats: createFormats(language),
  channel: (channel, service) => channelLabel(channel, wordsCatalogue[language], service),
});

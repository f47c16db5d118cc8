import type { Channel, Language, Service } from '../../../lib/domain/vocabulary';
import { queueCatalogue } from '../../../lib/i18n/catalogues/queue';
import { wordsCatalogue } from '../../../lib/i18n/catalogues/words';
import { createFormats, type Formats } from '../../../lib/i18n/format';
import { channelLabel } from '../../shared/channelLabel';

/** How the queue speaks. */
export interface QueueWording {
  readonly texts: (typeof queueCatalogue)[Language];
  readonly words: (typeof wordsCatalogue)[Language];
  readonly formats: Formats;
  /** `X · mention`, for people. */
  channel(channel: Channel, service?: Service): string;
}

export function queueWording(language: Language): QueueWording {
  const words = wordsCatalogue[language];
  return {
    texts: queueCatalogue[language],
    words,
    formats: createFormats(language),
    channel: (channel, service) => channelLabel(channel, words, service),
  };
}

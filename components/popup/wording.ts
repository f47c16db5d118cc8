import type { Channel, Language, Service } from '../../lib/domain/vocabulary';
import { popupCatalogue } from '../../lib/i18n/catalogues/popup';
import { wordsCatalogue } from '../../lib/i18n/catalogues/words';
import { createFormats, type Formats } from '../../lib/i18n/format';
import { channelLabel } from '../shared/channelLabel';

/** How the popup speaks: its texts, the product's words, and how numbers are written. */
export interface PopupWording {
  readonly texts: (typeof popupCatalogue)[Language];
  readonly words: (typeof wordsCatalogue)[Language];
  readonly formats: Formats;
}

export const popupWording = (language: Language): PopupWording => ({
  texts: popupCatalogue[language],
  words: wordsCatalogue[language],
  formats: createFormats(language),
});

/** `X · mention`, for people. */
export const channelName = (channel: Channel, { words }: PopupWording, service?: Service): string =>
  channelLabel(channel, words, service);

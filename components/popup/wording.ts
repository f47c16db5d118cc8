import type { Channel, Service } from '../../lib/domain/vocabulary';
import type { Formats } from '../../lib/i18n/format';
import type { PopupTexts } from '../../lib/i18n/popupTexts';
import { channelLabel } from '../shared/channelLabel';

/** How the popup speaks: its texts, the product's words, and how numbers are written. */
export interface PopupWording extends PopupTexts {
  readonly formats: Formats;
}

/** `X · mention`, for people. */
export const channelName = (channel: Channel, { words }: PopupWording, service?: Service): string =>
  channelLabel(channel, words, service);

import type { Channel, Language, MessageKind, Platform } from '../../lib/domain/vocabulary';
import type { wordsCatalogue } from '../../lib/i18n/catalogues/words';
import { PLATFORM_NAMES } from '../../lib/i18n/names';

/** `X · mention`, for people. */
export function channelLabel(channel: Channel, words: (typeof wordsCatalogue)[Language]): string {
  const [platform, kind] = channel.split('/') as [Platform, MessageKind];
  return `${PLATFORM_NAMES[platform]} · ${words[kind]}`;
}

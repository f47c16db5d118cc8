import type { Channel, Language, MessageKind, Platform, Service } from '../../lib/domain/vocabulary';
import type { wordsCatalogue } from '../../lib/i18n/catalogues/words';
import { PLATFORM_NAMES, SERVICE_NAMES } from '../../lib/i18n/names';

/**
 * `X · mention`, for people.
 *
 * @param service what carries the conversation, where it was seen in Facebook's inbox of several
 */
export function channelLabel(
  channel: Channel,
  words: (typeof wordsCatalogue)[Language],
  service?: Service,
): string {
  const [platform, kind] = channel.split('/') as [Platform, MessageKind];
  const isForeign = service !== undefined && service !== platform;
  const name = isForeign ? SERVICE_NAMES[service] : PLATFORM_NAMES[platform];
  return `${name} · ${words[kind]}`;
}

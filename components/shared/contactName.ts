import type { Author } from '../../lib/domain/capture';
import type { Channel } from '../../lib/domain/vocabulary';

/** The handle as people know it; empty where there is none. On Facebook it is a number, or an address. */
export const shownHandle = ({ handle }: Author, channel: Channel): string =>
  handle === '' || channel.startsWith('facebook/') ? '' : `@${handle}`;

/** How a contact is called. */
export const nameOf = (contact: Author, channel: Channel): string =>
  contact.name || shownHandle(contact, channel) || contact.handle;

import type { PlatformAdapter } from '../adapter';
import { createFacebookAdapter } from './adapter';
import { createFacebookChatReader } from './chatReader';

/** Reads all of Facebook, both inboxes included, remembering what it learned: one for each tab. */
export function createWholeFacebookAdapter(): PlatformAdapter {
  const adapter = createFacebookAdapter();
  adapter.readChatsWith(createFacebookChatReader());
  return adapter;
}

/** Reads all of Facebook, each page anew. */
export const facebookAdapter: PlatformAdapter = {
  ...createWholeFacebookAdapter(),
  read: (finder, context) => createWholeFacebookAdapter().read(finder, context),
};

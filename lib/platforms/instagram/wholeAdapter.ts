import type { PlatformAdapter } from '../adapter';
import { createInstagramAdapter } from './adapter';
import { createInstagramChatReader } from './chatReader';

/** Reads all of Instagram, its inbox included, remembering what it learned: one for each tab. */
export function createWholeInstagramAdapter(): PlatformAdapter {
  const adapter = createInstagramAdapter();
  adapter.readChatsWith(createInstagramChatReader());
  return adapter;
}

/** Reads all of Instagram, each page anew. */
export const instagramAdapter: PlatformAdapter = {
  ...createWholeInstagramAdapter(),
  read: (finder, context) => createWholeInstagramAdapter().read(finder, context),
};

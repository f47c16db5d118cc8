import type { PlatformAdapter } from '../adapter';
import { createXAdapter } from './adapter';
import { createChatReader } from './chat/chatReader';

/** Reads all of x.com, X Chat included, remembering what it learned: one for each tab. */
export function createWholeXAdapter(): PlatformAdapter {
  const adapter = createXAdapter();
  adapter.readChatsWith(createChatReader());
  return adapter;
}

/** Reads all of x.com, each page anew. */
export const xAdapter: PlatformAdapter = {
  ...createWholeXAdapter(),
  read: (finder, context) => createWholeXAdapter().read(finder, context),
};

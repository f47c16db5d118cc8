import type { ReadContext, Reading } from '../adapter';
import type { Finder } from '../finder';
import type { KeepRows } from '../rows/keptRows';
import { chatPlaceAt } from './addresses';
import { createChatMemory } from './chatMemory';
import { chatSelectors } from './chatSelectors';
import { inboxPlaceAt } from './inbox/addresses';
import { readInbox } from './inbox/inbox';
import { readMessages } from './messages/messages';
import type { FacebookSelectors } from './selectors';

/** The part of the adapter that reads both inboxes. It is a script of its own, loaded only where they are. */
export interface FacebookChatReader {
  readonly selectors: typeof chatSelectors;
  /** Undefined where the address leads to neither. */
  read(finder: Finder<FacebookSelectors>, context: ReadContext): Reading | undefined;
}

/**
 * Remembers what it learns of the conversations: one for each tab.
 *
 * @param keepRows keeps which rows they are beyond it
 */
export function createFacebookChatReader(keepRows?: KeepRows): FacebookChatReader {
  const memory = createChatMemory(keepRows);
  return {
    selectors: chatSelectors,
    read(finder, context) {
      const inbox = inboxPlaceAt(context.url);
      if (inbox) return readInbox(finder, inbox, context, memory);
      const chat = chatPlaceAt(context.url);
      return chat && readMessages(finder, chat, context, memory);
    },
  };
}

import type { ReadContext, Reading, Unreadable } from '../../adapter';
import type { Finder } from '../../finder';
import { chatPlaceAt } from './addresses';
import { readChat } from './chat';
import { createChatMemories } from './chatMemory';
import { type ChatSelectors, chatSelectors } from './selectors';

/** What is known of a page before its posts or chats are read. */
export interface PageContext extends Omit<ReadContext, 'account'> {
  readonly account: string | null;
  readonly unreadable: Unreadable[];
}

/** The part of the adapter that reads X Chat. It is a script of its own, loaded only where chats are. */
export interface ChatReader {
  readonly selectors: typeof chatSelectors;
  /** Undefined where the address leads to no chats: outside of X Chat, at its passcode, in its settings. */
  read(finder: Finder<ChatSelectors>, context: PageContext): Reading | undefined;
}

/** Remembers what it learns of the chats: one for each tab. */
export function createChatReader(): ChatReader {
  const memories = createChatMemories();
  return {
    selectors: chatSelectors,
    read(finder, context) {
      const place = chatPlaceAt(context.url);
      return place && readChat(finder, { ...context, place }, memories.of(context.account));
    },
  };
}

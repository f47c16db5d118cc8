import type { PlatformAdapter, ReadContext, Reading } from '../adapter';
import type { Finder } from '../finder';
import { chatPlaceAt, surfacesAt } from './addresses';
import { type ChatMemory, createChatMemory } from './chatMemory';
import { type CommentMemory, createCommentMemory } from './comments/commentMemory';
import { readComments } from './comments/comments';
import { inboxPlaceAt } from './inbox/addresses';
import { readInbox } from './inbox/inbox';
import { readMessages } from './messages/messages';
import { type FacebookSelectors, facebookSelectors } from './selectors';

/** Reads Facebook, remembering what it learned of conversations and comments: one for each tab. */
export function createFacebookAdapter(): PlatformAdapter {
  const memory = createMemory();
  return { ...facebookAdapter, read: (finder, context) => read(finder, context, memory) };
}

/** Reads Facebook (Business Suite, Messenger, comments under posts), each page anew. */
export const facebookAdapter: PlatformAdapter = {
  platform: 'facebook',
  selectors: facebookSelectors,
  // Rows of Business Suite are told by their surface, messages get their ids late, comments by their addresses.
  identifyingAttributes: [
    'href',
    'data-surface',
    'data-utime',
    'data-message-id',
    'aria-label',
    'data-commentid',
  ],
  read: (finder, context) => read(finder, context, createMemory()),
};

/** What a tab has learned. */
interface Memory {
  readonly chats: ChatMemory;
  readonly comments: CommentMemory;
}

const createMemory = (): Memory => ({ chats: createChatMemory(), comments: createCommentMemory() });

function read(finder: Finder<FacebookSelectors>, given: ReadContext, memory: Memory): Reading {
  const { account, ...rest } = given;
  const context = account === undefined ? rest : { ...rest, account: account.replace(/^@/, '') };
  const inbox = inboxPlaceAt(context.url);
  if (inbox) return readInbox(finder, inbox, context, memory.chats);
  const chat = chatPlaceAt(context.url);
  if (chat) return readMessages(finder, chat, context, memory.chats);
  const surfaces = surfacesAt(context.url);
  if (surfaces.length === 0) return nothing(context);
  return readComments(finder, surfaces, context, memory.comments);
}

const nothing = ({ account }: ReadContext): Reading => ({
  capture: {
    platform: 'facebook',
    surfaces: [],
    account: account ?? null,
    rows: [],
    conversations: [],
    ambient: [],
  },
  anchors: { messages: [], rows: [], thread: undefined, composers: [], containers: [], column: undefined },
  unreadable: [],
});

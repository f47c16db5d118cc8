import type { Surface } from '../../../domain/vocabulary';
import { defineSelectors } from '../../selectors';

const LIST: readonly Surface[] = ['conversationList'];
const THREAD: readonly Surface[] = ['conversation'];
const LIVE = ['crm_messenger_thread_live_id'];
const BY_TWO = ['never in a saved page; by two or more other readers of Messenger, 2026-01 to 2026-09'];
const BY_ONE = ['never in a saved page; by one other reader of Messenger, 2026'];

/** Where things are in facebook.com/messages and on messenger.com. Labels are translated: only that there is one counts. */
export const messagesSelectors = defineSelectors({
  chatList: {
    on: LIST,
    expect: 'one',
    primary: '[role="navigation"] [role="grid"]',
    witness: '[role="grid"]:has(a[href*="/t/"])',
    row: 'chatList',
    seen: BY_TWO,
  },
  chatLink: {
    on: LIST,
    expect: 'optional',
    primary: '[role="navigation"] [role="grid"] a[href*="/t/"]',
    seen: BY_TWO,
  },
  chatRow: {
    on: LIST,
    expect: 'optional',
    primary: '[role="row"], [role="listitem"]',
    seen: BY_TWO,
  },
  /** Newest, in the middle of the page: list and docked chats are beside it. */
  chatHistory: {
    on: THREAD,
    expect: 'one',
    primary: '[role="log"]',
    seen: LIVE,
  },
  chatMain: {
    on: THREAD,
    expect: 'optional',
    primary: '[role="main"]',
    seen: BY_ONE,
  },
  /** What stands on top of a thread bears the same scope, and no label. */
  chatMessage: {
    on: THREAD,
    expect: 'optional',
    primary:
      '[role="log"] :is([data-scope="messages_table"], [data-message-id][aria-roledescription])[aria-label]',
    witness: '[role="log"] [data-scope="messages_table"]:has(> [role="button"][aria-label])',
    row: 'chatMessage',
    seen: LIVE,
  },
  chatMessageId: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-message-id]',
    seen: BY_TWO,
  },
  chatText: {
    on: THREAD,
    expect: 'optional',
    primary: '[dir="auto"]',
    seen: LIVE,
  },
  chatHeading: {
    on: THREAD,
    expect: 'optional',
    primary: '[role="main"] :is(h1, h2)',
    seen: BY_ONE,
  },
  /** The contact's picture on top of the thread. */
  chatFace: {
    on: THREAD,
    expect: 'optional',
    primary: '[role="log"] [data-scope="messages_table"]:not([aria-label]) img[alt]:not([alt=""])',
    seen: LIVE,
  },
  chatComposer: {
    on: THREAD,
    expect: 'optional',
    primary: '[role="main"] [role="textbox"][contenteditable="true"]',
    seen: BY_TWO,
  },
});

import type { Surface } from '../../../domain/vocabulary';
import { defineSelectors } from '../../selectors';
import type { XSelectors } from '../selectors';

const CHAT: readonly Surface[] = ['conversationList', 'conversation'];
const LIST: readonly Surface[] = ['conversationList'];
const THREAD: readonly Surface[] = ['conversation'];
const SINCE_2026 = ['never in a saved page; by two or more other extensions for X, 2026-02 to 2026-10'];
const BY_ONE = ['never in a saved page; by one other extension for X, 2026'];
const TRANSCRIBED = [
  'never in a saved page; in xchat_conversation_transcribed_2026_lightdom, which is no capture',
];

/** Where things are in X Chat: inside an open shadow root since autumn 2026, in the page itself before. */
export const chatSelectors = defineSelectors({
  chatRoot: {
    on: CHAT,
    expect: 'optional',
    primary: '[data-testid="xchatEmbedRoute"]',
    seen: SINCE_2026,
  },
  /** The whole of it: list and thread side by side. */
  chatApp: {
    on: CHAT,
    expect: 'one',
    primary: '[data-testid="dm-container"]',
    witness: '#dm-main-container',
    inside: 'chatRoot',
    seen: TRANSCRIBED,
  },
  /** While the passcode is asked for nothing else is there. */
  passcode: {
    on: CHAT,
    expect: 'optional',
    primary: '[data-testid="pin-code-input-container"]',
    inside: 'chatRoot',
    seen: SINCE_2026,
  },
  chatList: {
    on: LIST,
    expect: 'optional',
    primary: '[data-testid="dm-conversation-scroller"], [data-testid="dm-message-requests-scroller"]',
    inside: 'chatRoot',
    seen: BY_ONE,
  },
  chatListPanel: {
    on: LIST,
    expect: 'optional',
    primary: '[data-testid="dm-inbox-panel"], [data-testid="dm-message-requests"]',
    inside: 'chatRoot',
    seen: TRANSCRIBED,
  },
  chatRow: {
    on: LIST,
    expect: 'optional',
    primary: '[data-testid^="dm-conversation-item-"]',
    witness:
      '[data-testid="dm-inbox-panel"] a[href*="/i/chat/"]:is([href*="-"], [href*="/i/chat/g"])' +
      ':not([href*="/requests"], [href*="/group_join"], [href*="/info"])',
    row: 'chatRow',
    inside: 'chatRoot',
    seen: SINCE_2026,
  },
  requestRow: {
    on: LIST,
    expect: 'optional',
    primary: '[data-testid^="dm-message-request-item-"]',
    inside: 'chatRoot',
    seen: SINCE_2026,
  },
  chatRowLink: {
    on: LIST,
    expect: 'optional',
    primary: 'a[href*="/i/chat/"]',
    inside: 'chatRoot',
    seen: SINCE_2026,
  },
  chatRowOption: {
    on: LIST,
    expect: 'optional',
    primary: '[id^="dm-conversation-option-"]',
    inside: 'chatRoot',
    seen: SINCE_2026,
  },
  /** Says in words that a row is unread; rows that are read have none. */
  chatRowDescription: {
    on: LIST,
    expect: 'optional',
    primary: '[aria-description]:not([aria-description=""])',
    inside: 'chatRoot',
    seen: SINCE_2026,
  },
  unreadDot: {
    on: LIST,
    expect: 'optional',
    primary: 'svg[data-icon="icon-circle-fill"]',
    inside: 'chatRoot',
    seen: BY_ONE,
  },
  chatPanel: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-testid="dm-conversation-panel"]',
    inside: 'chatRoot',
    seen: TRANSCRIBED,
  },
  /** Anything that only an open thread has: for some seconds its address stands over a page not drawn yet. */
  chatThreadSign: {
    on: THREAD,
    expect: 'optional',
    primary:
      '[role="log"], form textarea, [data-testid^="dm-conversation-header"], [data-testid^="dm-message-list"]',
    inside: 'chatRoot',
    seen: TRANSCRIBED,
  },
  chatHistory: {
    on: THREAD,
    expect: 'one',
    primary: '[data-testid="dm-message-scroller"]',
    witness: '[role="log"]',
    inside: 'chatRoot',
    seen: TRANSCRIBED,
  },
  chatHeader: {
    on: THREAD,
    expect: 'one',
    primary: '[data-testid="dm-conversation-header"]',
    inside: 'chatRoot',
    seen: SINCE_2026,
  },
  /** Display name of the contact or of the group. */
  chatTitle: {
    on: THREAD,
    expect: 'one',
    primary: '[data-testid="dm-conversation-username"]',
    inside: 'chatRoot',
    seen: SINCE_2026,
  },
  chatContactLink: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-testid="dm-conversation-header"] a[href]',
    inside: 'chatRoot',
    seen: SINCE_2026,
  },
  /** One entry of the history: a message, the name of a day, a notice. */
  chatItem: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-testid="dm-message-scroller"] [data-index]',
    inside: 'chatRoot',
    seen: TRANSCRIBED,
  },
  chatMessage: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-testid^="message-"]:not([data-testid^="message-text-"])',
    witness: '[data-dm-message-row], [data-send-status], [data-testid^="message-text-"]',
    row: 'chatMessage',
    inside: 'chatRoot',
    seen: SINCE_2026,
  },
  /** The bubble: what was written, and when. */
  chatBubble: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-testid^="message-text-"]',
    inside: 'chatRoot',
    seen: TRANSCRIBED,
  },
  chatText: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-testid^="message-text-"] [dir="auto"]:not([aria-hidden])',
    inside: 'chatRoot',
    seen: TRANSCRIBED,
  },
  /** Who wrote a message in a group. */
  chatSender: {
    on: THREAD,
    expect: 'optional',
    primary: '[id$="-sender"]',
    inside: 'chatRoot',
    seen: BY_ONE,
  },
  chatComposer: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-testid="dm-composer-textarea"]',
    witness: '[data-testid="dm-composer-container"] textarea',
    inside: 'chatRoot',
    seen: SINCE_2026,
  },
  /** The page names its language; X Chat takes over the same. */
  pageLanguage: {
    on: CHAT,
    expect: 'optional',
    primary: 'html[lang]',
    seen: ['home_loggedin_2025-02'],
  },
});

/** All that can be looked for while chats are read. */
export type ChatSelectors = typeof chatSelectors & XSelectors;

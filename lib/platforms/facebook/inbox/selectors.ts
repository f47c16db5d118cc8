import type { Surface } from '../../../domain/vocabulary';
import { defineSelectors } from '../../selectors';

const LIST: readonly Surface[] = ['businessList'];
const THREAD: readonly Surface[] = ['businessConversation'];
const ROWS = ['mbs_thread_row_en', 'crm_mbs_inbox_list_en'];
const THREADS = ['crm_mbs_thread_en', 'mbs_message_list_skeleton_en'];
const BY_TWO = ['never in a saved page; by two other readers of Business Suite, 2026-03 to 2026-09'];
const BY_ONE = ['never in a saved page; by one other reader of Business Suite, 2026-09'];

/** A row's own surface ends with its number, or with none; those within it end with a name. */
const ROW_ENDINGS = ['thread_row', ...'0123456789'].map((end) => `[data-surface$="${end}"]`).join(', ');

/**
 * Where things are in the inbox of Meta Business Suite. Surfaces are names of Meta's own code, the same in every language;
 * the elements that bear them have no box. What is laid over a row while the pointer is on it is never looked for.
 */
export const inboxSelectors = defineSelectors({
  inboxList: {
    on: LIST,
    expect: 'one',
    primary: '[data-surface$="bizweb_inbox:thread_list"]',
    seen: ['crm_mbs_inbox_list_en'],
  },
  inboxRow: {
    on: LIST,
    expect: 'optional',
    primary: `[data-surface*="/thread_row"]:is(${ROW_ENDINGS})`,
    witness: '[data-surface$="lib:thread_title"]',
    row: 'inboxRowBox',
    seen: ROWS,
  },
  /** What can be clicked: it has a box, and holds the row's surface. */
  inboxRowBox: {
    on: LIST,
    expect: 'optional',
    primary: '[role="presentation"]:has(> [data-surface*="/thread_row"])',
    seen: ROWS,
  },
  inboxRowTitle: {
    on: LIST,
    expect: 'optional',
    primary: '[data-surface$="lib:thread_title"]',
    seen: ROWS,
  },
  inboxRowTime: {
    on: LIST,
    expect: 'optional',
    primary: 'abbr[data-utime]',
    seen: ['mbs_thread_row_en'],
  },
  /** What is in a row and no part of its message: labels given in Business Suite itself, its buttons, its time. */
  inboxRowExtra: {
    on: LIST,
    expect: 'optional',
    primary:
      '[data-surface$="lib:thread_row_footer"], [role="grid"], [data-surface$="lib:thread_title"], abbr[data-utime], :has(> abbr[data-utime])',
    seen: ROWS,
  },
  /** The sign on the avatar of what carries the conversation: its text is a brand, the same in every language. */
  inboxRowService: {
    on: LIST,
    expect: 'optional',
    primary: 'img[width="16"][height="16"][alt]:not([alt=""])',
    seen: ['mbs_thread_row_en'],
  },
  inboxAvatar: {
    on: LIST,
    expect: 'optional',
    primary: 'img[alt=""]',
    seen: ['mbs_thread_row_en'],
  },
  /** Each tab's link bears what is selected in that tab, which is not what is selected here. */
  inboxTabLink: {
    on: LIST,
    expect: 'optional',
    primary: '[data-surface*="channel_selector"] a[href*="selected_item_id="]',
    seen: BY_TWO,
  },
  inboxDetail: {
    on: THREAD,
    expect: 'optional',
    primary:
      '[data-surface$="bizweb_inbox:messenger_detail_view"], [data-pagelet="BizP13NInboxMessengerDetailView"]',
    seen: BY_TWO,
  },
  inboxHeader: {
    on: THREAD,
    expect: 'one',
    primary: '[data-surface$="lib:inbox:detail_view_header"]',
    seen: BY_TWO,
  },
  /** What in the head of a conversation is not its name. */
  inboxHeaderButton: {
    on: THREAD,
    expect: 'optional',
    primary: '[role="button"], button, [role="menu"]',
    seen: BY_TWO,
  },
  inboxHistory: {
    on: THREAD,
    expect: 'one',
    primary: '[role="region"][tabindex="0"]',
    seen: THREADS,
  },
  /** One entry of the history: a message, a time, a notice. */
  inboxItem: {
    on: THREAD,
    expect: 'optional',
    primary: '[role="region"][tabindex="0"] > div > div > div',
    seen: ['crm_mbs_thread_en'],
  },
  inboxMessageId: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-message-id]',
    seen: ['crm_mbs_thread_en'],
  },
  inboxMessageTime: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-utime]',
    seen: ['crm_mbs_thread_en'],
  },
  /** What was written, in builds whose messages bear no id; a time between messages has one span alone. */
  inboxText: {
    on: THREAD,
    expect: 'optional',
    primary: ':not(span) > span:has(> span), :not(span) > [dir="auto"]',
    seen: ['mbs_message_bubbles_en (fragments)'],
  },
  /** Pictures, stickers and avatars; emoji stand within a text. */
  inboxPicture: {
    on: THREAD,
    expect: 'optional',
    primary: ':not(span) > img, [role="img"]',
    seen: ['never in a saved transcript; by two other readers of Business Suite, 2026-03 to 2026-09'],
  },
  /** The contact's own picture, which stands beside some of their messages. */
  inboxFace: {
    on: THREAD,
    expect: 'optional',
    primary: 'img[width="32"][height="32"][alt]:not([alt=""])',
    seen: ['never in a saved page as a whole; where mbs_message_bubbles_en (fragments) is cut off'],
  },
  inboxComposer: {
    on: THREAD,
    expect: 'optional',
    primary:
      ':is([data-surface$="bizweb_inbox:messenger_detail_view"], [data-pagelet="BizP13NInboxMessengerDetailView"]) :is([role="textbox"][contenteditable="true"], textarea)',
    seen: BY_ONE,
  },
});

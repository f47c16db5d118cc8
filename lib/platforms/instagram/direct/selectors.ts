import type { Surface } from '../../../domain/vocabulary';
import { defineSelectors } from '../../selectors';

const LIST: readonly Surface[] = ['conversationList'];
const THREAD: readonly Surface[] = ['conversation'];
const GROUP = 'dm_thread_pro_account_group_2026-07_en';
const SCROLLED = 'dm_thread_1to1_scrolled_2026-02_en';
const TYPING = 'dm_thread_1to1_typing_2026-07_en';
const PAGES = [TYPING, SCROLLED, GROUP];
/** The build of April 2025. */
const FORMER = ['never in a saved page that is at hand; by three other readers of Instagram, 2025'];

/**
 * Where things are in Instagram's inbox, in the builds since April 2025. Pagelets are names of Meta's own code, the same in
 * every language; what people can click bears no address.
 */
export const directSelectors = defineSelectors({
  directList: {
    on: LIST,
    expect: 'one',
    primary: '[data-pagelet="IGDInboxThreadListScrollableAreaPagelet"], [data-pagelet="IGDThreadList"]',
    seen: PAGES,
  },
  /** Rows that are loading and notes of friends have no title. */
  directRow: {
    on: LIST,
    expect: 'optional',
    primary: '[data-pagelet="IGDInboxThreadListScrollableAreaPagelet"] [role="button"]:has(span[title])',
    witness:
      '[data-pagelet="IGDInboxThreadListScrollableAreaPagelet"] [role="button"]:not(ul *):has(img[alt])',
    seen: PAGES,
  },
  formerRow: {
    on: LIST,
    expect: 'optional',
    primary: '[data-pagelet="IGDThreadList"] :is([role="button"], [role="link"]):has(img):has(span)',
    seen: FORMER,
  },
  /** Friends' notes stand in a list above the rows. */
  directNotes: {
    on: LIST,
    expect: 'optional',
    primary: 'ul',
    seen: PAGES,
  },
  directRowTitle: {
    on: LIST,
    expect: 'optional',
    primary: 'span[title]',
    seen: PAGES,
  },
  directRowText: {
    on: LIST,
    expect: 'optional',
    primary: '[dir="auto"]',
    seen: PAGES,
  },
  directRowTime: {
    on: LIST,
    expect: 'optional',
    primary: 'abbr',
    seen: PAGES,
  },
  /** A dot that is gone once the row was opened; around the preview of every row there is a box with the same attribute. */
  directUnread: {
    on: LIST,
    expect: 'optional',
    primary: 'span[data-visualcompletion="ignore"]',
    seen: ['never in a saved page; by one other reader of Instagram, live, 2026-09'],
  },
  directAvatar: {
    on: LIST,
    expect: 'optional',
    primary: 'img[alt]',
    seen: PAGES,
  },
  /** Rows of builds before 2025, and of some lists still, are links. */
  directRowLink: {
    on: LIST,
    expect: 'optional',
    primary: 'a[href*="/direct/t/"]',
    seen: ['never in a saved page; by several other readers of Instagram, up to 2025'],
  },
  /** Primary, General, Requests: they have no address, and their names are translated. */
  directFolder: {
    on: LIST,
    expect: 'optional',
    primary: '[role="tablist"] [role="tab"]',
    seen: [GROUP],
  },
  directHistory: {
    on: THREAD,
    expect: 'one',
    primary: '[data-pagelet="IGDMessagesList"], [data-pagelet="IGDOpenMessageList"]',
    seen: PAGES,
  },
  /** Whom the conversation is with. Above the list stands how we are called ourselves. */
  directTitle: {
    on: THREAD,
    expect: 'one',
    primary: 'h2:not([role="navigation"] h2)',
    seen: PAGES,
  },
  directTitleLink: {
    on: THREAD,
    expect: 'optional',
    primary: 'a[href]',
    seen: [TYPING, SCROLLED],
  },
  /** A group's details are opened by it; a contact's name leads to their profile. */
  directTitleButton: {
    on: THREAD,
    expect: 'optional',
    primary: '[role="button"][aria-label]',
    seen: [GROUP],
  },
  /** One message each, mounted or not. */
  directWrapper: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-pagelet="IGDMessagesList"] [style^="opacity:"]',
    seen: PAGES,
  },
  directGroup: {
    on: THREAD,
    expect: 'optional',
    primary: '[role="group"]',
    seen: [TYPING, GROUP],
  },
  /** What was written. A message that is quoted above it has no direction of its own. */
  directText: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-pagelet="IGDMessagesList"] [role="presentation"] > span[dir="auto"] > div[dir="auto"]',
    witness: '[data-pagelet="IGDMessagesList"] [role="presentation"] [dir="auto"]:not(:has([dir="auto"]))',
    seen: PAGES,
  },
  directBubble: {
    on: THREAD,
    expect: 'optional',
    primary: '[role="none"]:not([data-visualcompletion="ignore"])',
    seen: PAGES,
  },
  directControl: {
    on: THREAD,
    expect: 'optional',
    primary: '[role="button"], a',
    seen: PAGES,
  },
  /** Beside the last message of each run of somebody else's. */
  directFace: {
    on: THREAD,
    expect: 'optional',
    primary: 'a[aria-label][href]:has(img)',
    seen: PAGES,
  },
  /** Older messages are being loaded above the first one; newer ones, below the last. */
  directLoading: {
    on: THREAD,
    expect: 'optional',
    primary: '[role="progressbar"]',
    seen: PAGES,
  },
  formerItem: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-pagelet="IGDOpenMessageList"] [role="row"]',
    seen: FORMER,
  },
  formerMessageId: {
    on: THREAD,
    expect: 'optional',
    primary: '[id^="mid."]',
    seen: FORMER,
  },
  /** The last of them in a message is its own; one that is quoted stands before it. */
  formerText: {
    on: THREAD,
    expect: 'optional',
    primary: '[dir="auto"]:not([data-scope="date_break"], h1, h2, h3, h4, h5, h6):not(:has([dir="auto"]))',
    seen: FORMER,
  },
  /** For those who listen to the page: who sent the message. */
  formerSender: {
    on: THREAD,
    expect: 'optional',
    primary: ':is(h5, h6):not(:has([data-scope="date_break"]))',
    seen: FORMER,
  },
  formerDate: {
    on: THREAD,
    expect: 'optional',
    primary: '[data-scope="date_break"], h4, :is(h5, h6):has([data-scope="date_break"])',
    seen: FORMER,
  },
  directComposer: {
    on: THREAD,
    expect: 'optional',
    primary: '[role="textbox"][contenteditable="true"]',
    witness: '[contenteditable="true"][data-lexical-editor="true"]',
    seen: PAGES,
  },
});

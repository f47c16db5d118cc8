import type { Surface } from '../../domain/vocabulary';
import { defineSelectors } from '../selectors';
import { commentSelectors } from './comments/selectors';
import type { directSelectors } from './direct/selectors';

const EVERYWHERE: readonly Surface[] = ['conversationList', 'post', 'home', 'profile'];
const PAGES = [
  'dm_thread_1to1_typing_2026-07_en',
  'dm_thread_1to1_scrolled_2026-02_en',
  'dm_thread_pro_account_group_2026-07_en',
  'comments_post_owner_2026-05_en',
];

/** Where things are on Instagram outside of its inbox, and on all of its pages. */
export const publicSelectors = defineSelectors({
  ...commentSelectors,
  pageLanguage: {
    on: EVERYWHERE,
    expect: 'optional',
    primary: 'html[lang]',
    seen: PAGES,
  },
  /** One of the page's own places, beside which the link to one's own profile stands. */
  explore: {
    on: EVERYWHERE,
    expect: 'optional',
    primary: 'a[href$="/explore/"]',
    witness: 'a[href$="/reels/"]',
    row: 'pageTop',
    seen: PAGES,
  },
  /** With a picture: one's own, or a contact's. */
  facedLink: {
    on: EVERYWHERE,
    expect: 'optional',
    primary: 'a[href]:has(img)',
    seen: PAGES,
  },
  pageTop: {
    on: EVERYWHERE,
    expect: 'optional',
    primary: 'body',
    seen: PAGES,
  },
  main: {
    on: EVERYWHERE,
    expect: 'optional',
    primary: '[role="main"]',
    seen: PAGES,
  },
  /** Chats that are open over any page. What they are about is written nowhere that could be relied on. */
  dock: {
    on: EVERYWHERE,
    expect: 'optional',
    primary: '[data-pagelet="IGDChatTabsRootContent"]',
    seen: ['never in a saved page; by two other readers of Instagram, 2026'],
  },
  dockComposer: {
    on: EVERYWHERE,
    expect: 'optional',
    primary: '[data-pagelet="IGDChatTabsRootContent"] [role="textbox"][contenteditable="true"]',
    seen: ['never in a saved page; by one other reader of Instagram, 2026'],
  },
});

/** With those of its inbox, which come in a script of their own. */
export type InstagramSelectors = typeof publicSelectors & typeof directSelectors;

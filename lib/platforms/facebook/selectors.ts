import { defineSelectors } from '../selectors';
import type { chatSelectors } from './chatSelectors';
import { commentSelectors } from './comments/selectors';

/** Where things are on Facebook outside of private conversations, and on all of its pages. */
export const publicSelectors = defineSelectors({
  ...commentSelectors,
  pageLanguage: {
    on: ['businessList', 'conversationList', 'post', 'home', 'search', 'profile'],
    expect: 'optional',
    primary: 'html[lang]',
    seen: ['fb_post_dialog_comments_ssr_en_loggedin_2025-12'],
  },
  /** What Facebook hands to its own scripts. */
  pageData: {
    on: ['conversationList', 'post', 'home', 'search', 'profile'],
    expect: 'optional',
    primary: 'script[type="application/json"]',
    seen: ['never in a saved page, whose scripts are taken out; by several clients of Messenger, 2026'],
  },
});

/** With those of its two inboxes, which come in a script of their own. */
export type FacebookSelectors = typeof publicSelectors & typeof chatSelectors;

import { defineSelectors } from '../selectors';
import { commentSelectors } from './comments/selectors';
import { inboxSelectors } from './inbox/selectors';
import { messagesSelectors } from './messages/selectors';

/** Where things are on Facebook, in its three places: Business Suite, Messenger, and public pages. */
export const facebookSelectors = defineSelectors({
  ...inboxSelectors,
  ...messagesSelectors,
  ...commentSelectors,
  pageLanguage: {
    on: ['businessList', 'conversationList', 'post', 'home', 'search', 'profile'],
    expect: 'optional',
    primary: 'html[lang]',
    seen: ['fb_post_dialog_comments_ssr_en_loggedin_2025-12'],
  },
});

export type FacebookSelectors = typeof facebookSelectors;

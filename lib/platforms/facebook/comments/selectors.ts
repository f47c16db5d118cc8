import type { Surface } from '../../../domain/vocabulary';
import { defineSelectors } from '../../selectors';

const PAGES: readonly Surface[] = ['post', 'home', 'search', 'profile'];
const POSTS = [
  'fb_home_notifications_flyout_comments_es_loggedin_2022-03',
  'fb_post_dialog_comments_ssr_en_loggedin_2025-12',
  'fb_search_feed_lexical_answer_box_en_dark_loggedin_2025-12',
  'crm_post_permalink_modal_live_en',
];
const COMMENTS = [
  'fb_home_notifications_flyout_comments_es_loggedin_2022-03',
  'fb_post_dialog_comments_ssr_en_loggedin_2025-12',
  'crm_page_comment_live_en',
  'crm_post_permalink_modal_live_en',
];
const DIALOG = ['crm_private_reply_dialog_live_en'];

/** Where comments are on Facebook: in a page's own posts, in a dialog, beside a photo or a reel. */
export const commentSelectors = defineSelectors({
  post: {
    on: PAGES,
    expect: 'some',
    expectedOn: ['home', 'search'],
    primary: '[aria-posinset]',
    seen: POSTS,
  },
  /** Posts have a place in their feed, and what is still loading has no label. Notifications lead to comments as well. */
  comment: {
    on: PAGES,
    expect: 'optional',
    primary: '[role="article"][aria-label]:not([aria-posinset])',
    witness: 'a[href*="comment_id="]:not([href*="notif_"], [href*="/inbox/"], [aria-hidden="true"])',
    row: 'comment',
    seen: COMMENTS,
  },
  /** Of a comment: to its author, twice, and to itself. */
  commentLink: {
    on: PAGES,
    expect: 'optional',
    primary: 'a[href*="comment_id="]:not([aria-hidden="true"])',
    seen: COMMENTS,
  },
  /** Whatever people wrote has its direction from its first letter. */
  commentText: {
    on: PAGES,
    expect: 'optional',
    primary: '[dir="auto"]',
    seen: COMMENTS,
  },
  /** Names and buttons have texts too, which are not what was written. */
  commentControl: {
    on: PAGES,
    expect: 'optional',
    primary: 'a, [role="button"], ul, [role="textbox"]',
    seen: COMMENTS,
  },
  link: {
    on: PAGES,
    expect: 'optional',
    primary: 'a[href]',
    seen: COMMENTS,
  },
  /** Around each comment in a Page's own timeline. */
  commentUnit: {
    on: PAGES,
    expect: 'optional',
    primary: '[data-commentid]',
    seen: ['crm_page_comment_live_en'],
  },
  /** Under a comment that was answered in private. */
  privateLink: {
    on: PAGES,
    expect: 'optional',
    primary: 'a[href*="/inbox/"][href*="section=messages"]',
    seen: ['crm_post_permalink_modal_live_en'],
  },
  /** Only those who manage a Page can advertise its posts. */
  manageLink: {
    on: PAGES,
    expect: 'optional',
    primary: 'a[href*="/ad_center/create/boostpost/"]',
    seen: ['crm_post_permalink_modal_live_en'],
  },
  /** The line that stands for replies that are folded away. */
  foldedReplies: {
    on: PAGES,
    expect: 'optional',
    primary: '[role="button"]',
    seen: COMMENTS,
  },
  commentComposer: {
    on: PAGES,
    expect: 'optional',
    primary: '[role="textbox"][contenteditable="true"]',
    witness: '[data-lexical-editor="true"]',
    seen: [...DIALOG, 'fb_search_feed_lexical_answer_box_en_dark_loggedin_2025-12'],
  },
  dialog: {
    on: PAGES,
    expect: 'optional',
    primary: '[role="dialog"]',
    seen: [...DIALOG, 'crm_post_permalink_modal_live_en'],
  },
  main: {
    on: PAGES,
    expect: 'optional',
    primary: '[role="main"]',
    seen: ['fb_home_notifications_flyout_comments_es_loggedin_2022-03'],
  },
  /** Beside a photo. */
  aside: {
    on: PAGES,
    expect: 'optional',
    primary: '[role="complementary"]',
    seen: ['never in a saved page; by one crawler of Facebook, 2026-05'],
  },
});

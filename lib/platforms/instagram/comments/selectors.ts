import type { Surface } from '../../../domain/vocabulary';
import { defineSelectors } from '../../selectors';

const PAGES: readonly Surface[] = ['post'];
const POST = ['comments_post_owner_2026-05_en'];
const COMMENTS = [...POST, 'comment_row_post_page_2025-11_en'];

/**
 * Where comments are on Instagram: under a post or a reel, on its own page or in a dialog over another. One layout has
 * lists and headings, the other nothing but boxes: each comment's own address is in both.
 */
export const commentSelectors = defineSelectors({
  /** A comment's own address, around its age. */
  comment: {
    on: PAGES,
    expect: 'optional',
    primary: 'a[href*="/c/"]:has(time[datetime])',
    witness:
      'a[href*="/c/"][role="link"]:is([href*="/p/"], [href*="/reel/"], [href*="/reels/"], [href*="/tv/"])',
    seen: COMMENTS,
  },
  commentTime: {
    on: PAGES,
    expect: 'optional',
    primary: 'time[datetime]',
    seen: COMMENTS,
  },
  link: {
    on: PAGES,
    expect: 'optional',
    primary: 'a[href]',
    seen: COMMENTS,
  },
  /** Below a comment: likes, "Reply". */
  commentButton: {
    on: PAGES,
    expect: 'optional',
    primary: '[role="button"], button',
    seen: COMMENTS,
  },
  commentText: {
    on: PAGES,
    expect: 'optional',
    primary: 'span[dir="auto"]',
    seen: COMMENTS,
  },
  /** The author's name, in the layout that has lists; what was written follows it. */
  commentHeading: {
    on: PAGES,
    expect: 'optional',
    primary: ':is(h2, h3):has(a[href])',
    seen: ['never in a saved page; by two other readers of Instagram, 2026-08'],
  },
  /** What stands in a comment and is not its text. */
  commentControl: {
    on: PAGES,
    expect: 'optional',
    primary: 'a, [role="button"], button, :is(h2, h3):has(a[href])',
    seen: COMMENTS,
  },
  /** The post's own address, around its age. */
  postLink: {
    on: PAGES,
    expect: 'optional',
    primary: 'a:is([href*="/p/"], [href*="/reel/"], [href*="/tv/"]):not([href*="/c/"]):has(time[datetime])',
    seen: POST,
  },
  /** One for the whole post: it is also what replies to a comment are written in. */
  commentComposer: {
    on: PAGES,
    expect: 'optional',
    primary: 'form textarea',
    witness: ':is([role="main"], [role="dialog"]) textarea[autocomplete="off"]',
    seen: POST,
  },
  commentForm: {
    on: PAGES,
    expect: 'optional',
    primary: 'form',
    seen: POST,
  },
  dialog: {
    on: PAGES,
    expect: 'optional',
    primary: '[role="dialog"]',
    seen: ['never in a saved page; by several other readers of Instagram, 2026'],
  },
});

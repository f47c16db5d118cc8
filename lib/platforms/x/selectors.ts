import type { Surface } from '../../domain/vocabulary';
import { defineSelectors } from '../selectors';

const POSTS: readonly Surface[] = ['notifications', 'post', 'home', 'search', 'profile'];
const EVERY_PAGE = ['home_loggedin_2025-02', 'list_timeline_2023-12', 'profile_own_with_replies_2025-03'];
const DETAIL_PAGES = ['status_detail_loggedin_2025-01_a', 'status_detail_loggedin_2025-01_deleted_parent'];
const POST_PAGES = [
  ...EVERY_PAGE,
  ...DETAIL_PAGES,
  'search_live_loggedin_2025-01',
  'tweet_article_2025-10_quote',
];

const NOTIFICATIONS_TAB = '[data-testid="primaryColumn"] [role="tab"][href$="/notifications/mentions"]';
const HOME_TAB = '[data-testid="primaryColumn"] [role="tab"][href$="/home"]';
const PROFILE_NAME = '[data-testid="UserName"]';
const SEARCH_BOX = '[data-testid="primaryColumn"] [data-testid="SearchBox_Search_Input"]';

/**
 * Where things are on x.com; X Chat has its own table, which is loaded with what reads it. Test ids first, then the shape of addresses, then roles and
 * structure; never words (they are translated) and never generated class names (they change by the week).
 */
export const xSelectors = defineSelectors({
  /** One entry of a timeline: a post, a separator, a heading or a "Show more" button. */
  cell: {
    on: POSTS,
    expect: 'some',
    expectedOn: ['post', 'home'],
    primary: '[data-testid="cellInnerDiv"]',
    seen: POST_PAGES,
  },
  post: {
    on: POSTS,
    expect: 'some',
    expectedOn: ['post', 'home'],
    primary: 'article[data-testid="tweet"]',
    witness: 'article[role="article"]:has([data-testid="User-Name"])',
    seen: POST_PAGES,
  },
  /** The only time with a link around it: a quoted post's has none, a promoted post has no time at all. */
  postTime: {
    on: POSTS,
    expect: 'some',
    expectedOn: ['post', 'home'],
    primary: 'a[href*="/status/"] > time[datetime]',
    witness: 'a[aria-label][role="link"] > time[datetime]',
    row: 'post',
    seen: POST_PAGES,
  },
  /** Name and handle of an author. The first within a post is the author, a second one is who is quoted. */
  authorName: {
    on: POSTS,
    expect: 'some',
    expectedOn: ['post', 'home'],
    primary: '[data-testid="User-Name"]',
    witness: '[data-testid="tweet"] [data-testid^="UserAvatar-Container-"]',
    row: 'post',
    seen: POST_PAGES,
  },
  authorLink: {
    on: POSTS,
    expect: 'some',
    expectedOn: ['post', 'home'],
    primary: '[data-testid="User-Name"] a[href]',
    witness: '[data-testid="User-Name"] a[role="link"]',
    row: 'post',
    seen: POST_PAGES,
  },
  avatar: {
    on: POSTS,
    expect: 'some',
    expectedOn: ['post', 'home'],
    primary: '[data-testid="tweet"] [data-testid^="UserAvatar-Container-"]',
    witness: '[data-testid="Tweet-User-Avatar"]',
    row: 'post',
    seen: POST_PAGES,
  },
  /** Absent in posts that are only a picture; a quoted post has one of its own. */
  postText: {
    on: POSTS,
    expect: 'optional',
    primary: '[data-testid="tweetText"]',
    witness: '[data-testid="tweet"] div[lang][dir="auto"]',
    row: 'post',
    seen: POST_PAGES,
  },
  /** Links that are written left to right in every language: handles, tags and times. */
  handleLink: {
    on: POSTS,
    expect: 'optional',
    primary: 'a[dir="ltr"][href][role="link"]',
    seen: ['profile_own_with_replies_2025-03', 'search_live_loggedin_2025-01'],
  },
  /** The line from an avatar down to the next post of the same thread. */
  threadLine: {
    on: POSTS,
    expect: 'optional',
    primary: '[data-testid="Tweet-User-Avatar"] + div:empty',
    seen: ['profile_own_with_replies_2025-03', 'home_loggedin_2025-02', 'status_detail_loggedin_2025-01_a'],
  },
  /** Menu button at the right end of a post's head line. */
  postMenu: {
    on: POSTS,
    expect: 'optional',
    primary: '[data-testid="caret"]',
    seen: POST_PAGES,
  },
  /** The post that a detail page is about. A deleted parent is focusable by -1 as well, but is no post. */
  focusedPost: {
    on: ['post'],
    expect: 'optional',
    primary: 'article[data-testid="tweet"][tabindex="-1"]',
    seen: DETAIL_PAGES,
  },
  /** What stands below it on a detail page is recommended, not a reply. */
  sectionHeading: {
    on: POSTS,
    expect: 'optional',
    primary: '[role="heading"]',
    seen: ['list_timeline_2023-12'],
  },
  ownProfileLink: {
    on: POSTS,
    expect: 'optional',
    primary: '[data-testid="AppTabBar_Profile_Link"][href]',
    seen: ['home_loggedin_2025-02'],
  },
  ownAvatar: {
    on: POSTS,
    expect: 'optional',
    primary: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
    seen: ['home_loggedin_2025-02'],
  },
  /** The picture beside a reply box is one's own. */
  replyAvatar: {
    on: ['post'],
    expect: 'optional',
    primary: '[data-testid="inline_reply_offscreen"] [data-testid^="UserAvatar-Container-"]',
    seen: DETAIL_PAGES,
  },
  /** Only on one's own profile. */
  editProfile: {
    on: ['profile'],
    expect: 'optional',
    primary: '[data-testid="editProfileButton"]',
    seen: ['profile_own_with_replies_2025-03', 'list_timeline_2023-12'],
  },
  profileName: {
    on: ['profile'],
    expect: 'optional',
    primary: PROFILE_NAME,
    seen: ['profile_own_with_replies_2025-03', 'list_timeline_2023-12'],
  },
  composer: {
    on: POSTS,
    expect: 'optional',
    primary: '[data-testid^="tweetTextarea_"][role="textbox"]',
    witness: '.public-DraftEditor-content[contenteditable="true"]',
    seen: ['home_loggedin_2025-02', ...DETAIL_PAGES],
  },
  inlineReply: {
    on: ['post'],
    expect: 'optional',
    primary: '[data-testid="inline_reply_offscreen"]',
    seen: DETAIL_PAGES,
  },
  dialog: {
    on: POSTS,
    expect: 'optional',
    primary: '[role="dialog"]',
    seen: ['never in a saved page; by other extensions for X, 2026'],
  },
  column: {
    on: POSTS,
    expect: 'optional',
    primary: '[data-testid="primaryColumn"]',
    witness: 'main[role="main"] [data-testid="primaryColumn"]',
    seen: ['home_loggedin_2025-02', 'list_timeline_2023-12'],
  },
  /** Any of the four that tell which page is shown: most pages have none, and one search finds that out. */
  pageSign: {
    on: POSTS,
    expect: 'optional',
    primary: [NOTIFICATIONS_TAB, HOME_TAB, PROFILE_NAME, SEARCH_BOX].join(', '),
    seen: ['home_loggedin_2025-02', 'profile_own_with_replies_2025-03'],
  },
  /** A tab strip tells which page lies under a dialog whose address hides it. */
  notificationsTab: {
    on: ['notifications'],
    expect: 'optional',
    primary: NOTIFICATIONS_TAB,
    seen: ['never in a saved page; after the addresses in X’s own bundle, 2025-11'],
  },
  homeTab: {
    on: ['home'],
    expect: 'optional',
    primary: HOME_TAB,
    seen: ['home_loggedin_2025-02'],
  },
  searchBox: {
    on: ['search'],
    expect: 'optional',
    primary: SEARCH_BOX,
    seen: ['never in a saved page; the box itself in home_loggedin_2025-02, in the side column'],
  },
});

export type XSelectors = typeof xSelectors;

import type { MessageId, Surface } from '../../domain/vocabulary';

/** Hrefs are relative on the live page and absolute in a saved one; any other host is a link to elsewhere. */
const OWN_PATH = /^(?:https?:\/\/(?:[\w-]+\.)*(?:x|twitter)\.com)?(\/[^?#]*)?(?:[?#]|$)/i;
const STATUS = /^\/(?:i\/web|\w{1,26})\/status(?:es)?\/(\d{1,20})(\/[\w/]*)?$/;
const PROFILE =
  /^\/(\w{1,26})(?:\/(?:with_replies|highlights|articles|media|likes|superfollows|affiliates))?\/?$/;
const NOTIFICATIONS = /^\/notifications(?:\/(?:verified|mentions))?\/?$/;
const SEARCH = /^\/(?:search|hashtag\/[^/]+)\/?$/;
const CHAT = /^\/i\/chat(?:\/|$)/;
const POST_LIST = /^\/(?:quotes|retweets|reposts|likes)\b/;
const PHOTO = /^\/(?:photo|video|mediaViewer|mediaviewer)\b/;
/** These open a dialog over the page before; that page stays and its address is not told. */
const DIALOG = /^\/(?:compose|intent)\//;

/** First path segments that are pages of X itself, not people. */
const RESERVED = new Set([
  'compose',
  'download',
  'explore',
  'hashtag',
  'home',
  'i',
  'intent',
  'jobs',
  'login',
  'logout',
  'messages',
  'notifications',
  'privacy',
  'search',
  'settings',
  'share',
  'signup',
  'tos',
]);

/** Path of an address on X itself; undefined for addresses elsewhere. */
export const pathOf = (href: string | null): string | undefined =>
  href === null ? undefined : OWN_PATH.exec(href)?.[1];

/** Whose profile an address is, in the page's own case; undefined for anything else. */
export function handleOf(href: string | null): string | undefined {
  const handle = /^\/(\w{1,26})\/?$/.exec(pathOf(href) ?? '')?.[1];
  return handle === undefined || RESERVED.has(handle.toLowerCase()) ? undefined : handle;
}

/** Whose post an address says it is; undefined for `/i/…`, which names nobody. */
export function statusHandleOf(href: string | null): string | undefined {
  const handle = /^\/(\w{1,26})\/status/.exec(pathOf(href) ?? '')?.[1];
  return handle === 'i' ? undefined : handle;
}

export const statusIdOf = (href: string | null): MessageId | undefined =>
  STATUS.exec(pathOf(href) ?? '')?.[1];

/** X's own shape of a handle. */
export const isHandle = (text: string | undefined): text is string => /^\w{1,26}$/.test(text ?? '');

/** Handles differ in case between the places where they are shown. */
export const isSameHandle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isDialogAddress = (url: URL): boolean => DIALOG.test(url.pathname);

/** Whether what is opened at an address lies over another page, whose address it hides: a dialog, or a photo. */
export const isOverlayAddress = (url: URL): boolean =>
  isDialogAddress(url) || PHOTO.test(STATUS.exec(url.pathname)?.[2] ?? '');

/** Whether an address is one of X Chat, be it of its passcode or settings. */
export const isChatAddress = (url: URL): boolean => CHAT.test(url.pathname);

/** Whose profile a page is, by its address. */
export function profileHandleAt(url: URL): string | undefined {
  const handle = PROFILE.exec(url.pathname)?.[1];
  return handle === undefined || RESERVED.has(handle.toLowerCase()) ? undefined : handle;
}

/**
 * What is shown at an address. While a dialog hides the address of the page beneath, it may be any surface:
 * the reading then tells which.
 */
export function surfacesAt(url: URL): readonly Surface[] {
  const path = url.pathname;
  if (isDialogAddress(url)) return ['notifications', 'post', 'home', 'search', 'profile'];
  if (NOTIFICATIONS.test(path)) return ['notifications'];
  if (/^\/(?:home\/?)?$/.test(path)) return ['home'];
  if (SEARCH.test(path)) return ['search'];
  const status = STATUS.exec(path);
  // Who quoted or liked a post is a plain list of posts: nothing in it stands under anything.
  if (status) return [POST_LIST.test(status[2] ?? '') ? 'search' : 'post'];
  return profileHandleAt(url) === undefined ? [] : ['profile'];
}

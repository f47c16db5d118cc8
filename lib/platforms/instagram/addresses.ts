import type { Surface } from '../../domain/vocabulary';

const ORIGIN = 'https://www.instagram.com';
/** Hrefs are relative on the live page and absolute in a saved one; any other host is a link to elsewhere. */
const OWN_HOST = /^(?:www\.)?instagram\.com$/;
const DIRECT = /^\/direct(?:\/|$)/;
const THREAD = /^\/direct\/(?:requests\/(?:hidden\/)?)?t\/([^/]+)\/?$/;
const REQUESTS = /^\/direct\/requests(?:\/|$)/;
const POST = /^\/(?:([\w.]+)\/)?(?:p|reel|reels|tv)\/([\w-]+)\/?(?:c\/|$)/;
const COMMENT = /^\/(?:[\w.]+\/)?(?:p|reel|reels|tv)\/([\w-]+)\/c\/(\d{1,30})(?:\/r\/(\d{1,30}))?\/?$/;
const PROFILE = /^\/([\w.]{1,30})\/?$/;

/** First path segments that are pages of Instagram itself, not people. */
const RESERVED = new Set(
  `about accounts api archive challenge developer direct emails explore legal nametag p press privacy reel reels
  stories tv web your_activity`.split(/\s+/),
);

/** What is open in Instagram's own inbox. */
export interface DirectPlace {
  /** Undefined where only the list is open. */
  readonly threadId: string | undefined;
  readonly isRequests: boolean;
}

/** An address on Instagram itself; undefined for one elsewhere, and for what is no address. */
export function ownAddress(href: string | null): URL | undefined {
  if (href === null || !URL.canParse(href, ORIGIN)) return undefined;
  const url = new URL(href, ORIGIN);
  return OWN_HOST.test(url.hostname) ? url : undefined;
}

/** Undefined outside of the inbox. */
export function directPlaceAt({ pathname }: URL): DirectPlace | undefined {
  if (!DIRECT.test(pathname)) return undefined;
  return { threadId: THREAD.exec(pathname)?.[1], isRequests: REQUESTS.test(pathname) };
}

export const threadUrl = (threadId: string): string => `${ORIGIN}/direct/t/${threadId}/`;

/** A post as an address names it, be it the post's own or that of a comment under it. */
export interface PostAddress {
  readonly code: string;
  /** Who published it; undefined where the address does not tell. */
  readonly owner: string | undefined;
}

export function postAt(url: URL | undefined): PostAddress | undefined {
  const [, owner, code] = POST.exec(url?.pathname ?? '') ?? [];
  return code === undefined ? undefined : { code, owner };
}

/** A comment as its own address names it. */
export interface CommentAddress {
  readonly url: string;
  readonly code: string;
  readonly id: string;
  /** The comment that it is a reply to. */
  readonly parentId: string | undefined;
}

/** Undefined for a link that is not a comment's own address. */
export function readCommentAddress(href: string | null): CommentAddress | undefined {
  const url = ownAddress(href);
  const [, code, id, replyId] = COMMENT.exec(url?.pathname ?? '') ?? [];
  if (url === undefined || code === undefined || id === undefined) return undefined;
  const parentId = replyId === undefined ? undefined : id;
  return { url: ORIGIN + url.pathname, code, id: replyId ?? id, parentId };
}

/** Whose profile an address is; undefined for anything else. */
export function profileOf(url: URL | undefined): string | undefined {
  const name = PROFILE.exec(url?.pathname ?? '')?.[1];
  return name === undefined || RESERVED.has(name.toLowerCase()) ? undefined : name;
}

/** What may be shown at an address. Whether a conversation is open there, only the page tells. */
export function surfacesAt(url: URL): readonly Surface[] {
  const place = directPlaceAt(url);
  if (place)
    return place.threadId === undefined ? ['conversationList'] : ['conversationList', 'conversation'];
  if (url.pathname === '/') return ['home'];
  if (postAt(url)) return ['post'];
  return profileOf(url) === undefined ? [] : ['profile'];
}

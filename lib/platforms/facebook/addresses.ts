import type { Surface } from '../../domain/vocabulary';
import { inboxSurfacesAt } from './inbox/addresses';

/** Hrefs are relative on the live page and absolute in a saved one; any other host is a link to elsewhere. */
const OWN_HOST = /^(?:(?:www|web|m|business)\.)?(?:facebook|messenger)\.com$/;
const THREAD = /^\/(?:messages\/)?(?:(e2ee|requests)\/)?t\/([^/]+)\/?$/;
const MESSAGES = /^\/(?:messages|e2ee|requests|t)(?:\/|$)/;
const POST =
  /^\/(?:permalink\.php|story\.php|photo(?:\.php|\/)?|watch\/?|reel\/[^/]+|share\/.+|[^/]+\/(?:posts|videos|photos)\/.+|groups\/[^/]+\/(?:posts|permalink)\/.+)\/?$/;
const SEARCH = /^\/search\//;

/** What is open in facebook.com/messages or on messenger.com. */
export interface ChatPlace {
  /** Undefined where only the list is open. */
  readonly threadId: string | undefined;
  readonly kind: ThreadKind;
}

/** Encrypted threads and requests have addresses of their own. */
export type ThreadKind = 'plain' | 'e2ee' | 'requests';

/** An address on Facebook itself; undefined for one elsewhere, and for what is no address. */
export function ownAddress(href: string | null, base = 'https://www.facebook.com'): URL | undefined {
  if (href === null || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return OWN_HOST.test(url.hostname) ? url : undefined;
}

/** Undefined outside of the two places for private messages. */
export function chatPlaceAt(url: URL): ChatPlace | undefined {
  const isMessenger = url.hostname === 'www.messenger.com';
  if (!isMessenger && !url.pathname.startsWith('/messages')) return undefined;
  if (!MESSAGES.test(url.pathname) && url.pathname !== '/') return undefined;
  const [, part, threadId] = THREAD.exec(url.pathname) ?? [];
  return {
    threadId: threadId === undefined ? undefined : decoded(threadId),
    kind: kindOf(part),
  };
}

/** Thread that an entry of the list leads to. Links of the rail beside it, and of the market place, lead elsewhere. */
export function linkedThread(href: string | null): { threadId: string; kind: ThreadKind } | undefined {
  const url = ownAddress(href);
  const [, part, threadId] = THREAD.exec(url?.pathname ?? '') ?? [];
  if (threadId === undefined || url?.searchParams.has('focus_target')) return undefined;
  return { threadId: decoded(threadId), kind: kindOf(part) };
}

const kindOf = (part: string | undefined): ThreadKind =>
  part === 'e2ee' || part === 'requests' ? part : 'plain';

/** What may be shown at an address. */
export function surfacesAt(url: URL): readonly Surface[] {
  if (url.hostname === 'business.facebook.com') return inboxSurfacesAt(url);
  const chat = chatPlaceAt(url);
  if (chat) return chat.threadId === undefined ? ['conversationList'] : ['conversationList', 'conversation'];
  if (url.hostname === 'www.messenger.com') return [];
  return commentSurfacesAt(url);
}

function commentSurfacesAt({ pathname }: URL): readonly Surface[] {
  if (pathname === '/') return ['home'];
  if (POST.test(pathname)) return ['post'];
  if (SEARCH.test(pathname)) return ['search'];
  return profilePath(pathname) === undefined ? [] : ['profile'];
}

/** First path segments that are pages of Facebook itself, not people. */
const RESERVED = new Set(
  `ad_center ads business events friends gaming groups hashtag help login marketplace messages notifications pages
  permalink.php photo photo.php photos posts reel search settings share stories story.php videos watch`.split(
    /\s+/,
  ),
);

function profilePath(pathname: string): string | undefined {
  const name = /^\/([\w.-]{1,100})\/?$/.exec(pathname)?.[1];
  return name === undefined || RESERVED.has(name.toLowerCase()) ? undefined : name;
}

/** Whose profile an address is: the id, or the name that stands for it; undefined for anything else. */
export function profileOf(url: URL | undefined): string | undefined {
  const name = url && profilePath(url.pathname);
  if (name !== 'profile.php') return name;
  const id = url?.searchParams.get('id') ?? '';
  return /^\d{1,25}$/.test(id) ? id : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

import { isChatAddress, pathOf } from '../addresses';

/** What is open in X Chat. */
export interface ChatPlace {
  readonly list: 'inbox' | 'requests';
  /** Undefined where only the list is open. */
  readonly threadId: string | undefined;
}

/** Passcode, settings, and what a link of invitation opens: nothing of these is read. */
const OTHER = /^\/i\/chat\/(?:pin|settings|group_join)(?:\/|$)/;
const REQUESTS = /^\/i\/chat\/requests(?:\/other)?(?:\/|$)/;
const THREAD = /^\/i\/chat\/(?:requests\/(?:other\/)?)?(g?\d[\d-]*)(?:\/|$)/;
const PAIR = /^(\d{1,20})[-:](\d{1,20})$/;
const GROUP = /^g\d{1,20}$/;

/**
 * The one form of a thread's id: `<lower user id>-<higher user id>`, as addresses have it, or `g<id>` for groups. Test ids
 * part the two by a colon. Undefined for what is not a thread's id.
 */
export function threadIdOf(text: string): string | undefined {
  if (GROUP.test(text)) return text;
  const [, one, other] = PAIR.exec(text) ?? [];
  if (one === undefined || other === undefined) return undefined;
  return BigInt(one) <= BigInt(other) ? `${one}-${other}` : `${other}-${one}`;
}

export const isGroupId = (threadId: string): boolean => threadId.startsWith('g');

/** Thread that a link leads to. */
export function linkedThreadId(href: string | null): string | undefined {
  const id = THREAD.exec(pathOf(href) ?? '')?.[1];
  return id === undefined ? undefined : threadIdOf(id);
}

/** Undefined for addresses outside of X Chat, and for its passcode and settings. */
export function chatPlaceAt(url: URL): ChatPlace | undefined {
  const path = url.pathname;
  if (!isChatAddress(url) || OTHER.test(path)) return undefined;
  return { list: REQUESTS.test(path) ? 'requests' : 'inbox', threadId: linkedThreadId(path) };
}

/** Address of a thread; among the requests it has one of its own. */
export const threadUrl = (threadId: string, list: ChatPlace['list']): string =>
  `https://x.com/i/chat/${list === 'requests' ? 'requests/' : ''}${threadId}`;

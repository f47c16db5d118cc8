import type { MessageId } from '../../../domain/vocabulary';
import { ownAddress, profileOf } from '../addresses';

/** What the address of a link in a comment tells. */
export interface CommentLink {
  readonly url: URL;
  readonly id: MessageId;
  /** The comment that it is a reply to; undefined for one that is none, and where the link does not tell. */
  readonly parentId: MessageId | undefined;
  /** The post, by the digits that stand in links to the author; undefined in others. */
  readonly postId: string | undefined;
  /** Whose profile it leads to; undefined for the comment's own address. */
  readonly profile: string | undefined;
}

const DIGITS = /^\d{1,25}$/;
const ENCODED = /^comment:(\d{1,25})_(\d{1,25})$/;

/** Undefined for a link that is not about a comment. */
export function readCommentLink(href: string | null): CommentLink | undefined {
  const url = ownAddress(href);
  const comment = idIn(url?.searchParams.get('comment_id'));
  const reply = idIn(url?.searchParams.get('reply_comment_id'));
  if (url === undefined || comment === undefined) return undefined;
  return {
    url,
    id: reply?.id ?? comment.id,
    parentId: reply === undefined ? undefined : comment.id,
    postId: reply?.postId ?? comment.postId,
    profile: profileOf(url),
  };
}

/** In addresses of comments an id is plain; in links to their authors it is encoded with the id of the post. */
function idIn(written: string | null | undefined): { id: string; postId: string | undefined } | undefined {
  if (!written) return undefined;
  if (DIGITS.test(written)) return { id: written, postId: undefined };
  const [, postId, id] = ENCODED.exec(decoded(written)) ?? [];
  return id === undefined ? undefined : { id, postId };
}

function decoded(base64: string): string {
  try {
    return atob(base64.slice(0, 200));
  } catch {
    return '';
  }
}

/** A post as an address names it. */
export interface PostAddress {
  /** By digits, or by the code that new addresses have. */
  readonly postId: string | undefined;
  /** Whose page it stands on; undefined where the address does not tell. */
  readonly owner: string | undefined;
}

const OWNED = /^\/([\w.-]+)\/(?:posts|videos|photos)\/(?:[^/]+\/)*?(pfbid\w+|\d+)\/?$/;
const REEL = /^\/reel\/(\d+)\/?$/;
const IN_GROUP = /^\/groups\/[^/]+\/(?:posts|permalink)\/(\d+)\/?$/;

/** What an address tells of a post, be it the post's own or that of a comment under it. */
export function readPostAddress({ pathname, searchParams }: URL): PostAddress {
  const [, owner, id] = OWNED.exec(pathname) ?? [];
  if (id !== undefined) return { postId: id, owner };
  const alone = (REEL.exec(pathname) ?? IN_GROUP.exec(pathname))?.[1];
  const named = ['story_fbid', 'fbid', 'v'].map((name) => searchParams.get(name)).find((value) => value);
  const isStory = /^\/(?:permalink|story)\.php$/.test(pathname);
  return {
    postId: alone ?? (/^(?:pfbid\w+|\d+)$/.test(named ?? '') ? (named ?? undefined) : undefined),
    owner: (isStory && searchParams.get('id')) || undefined,
  };
}

/** The address without what follows a person around. */
export function plainUrl(url: URL): string {
  const plain = new URL(url.pathname, 'https://www.facebook.com');
  for (const name of ['story_fbid', 'id', 'fbid', 'v', 'comment_id', 'reply_comment_id']) {
    const value = url.searchParams.get(name);
    if (value !== null) plain.searchParams.set(name, value);
  }
  return plain.href;
}

const PRIVATE = /^\/(\d{1,25})\/inbox\/(\d{1,25})\/?$/;

/** The private conversation that a link under a comment leads to, once the comment was answered there. */
export function readPrivateLink(href: string | null): { account: string; contactHandle: string } | undefined {
  const [, account, contactHandle] = PRIVATE.exec(ownAddress(href)?.pathname ?? '') ?? [];
  return account === undefined || contactHandle === undefined ? undefined : { account, contactHandle };
}

import { facebookIdOf } from '../../world/meta/ids';
import { type Comment, PAGE_ID, type PagePost, type Thread } from '../../world/meta/model';
import { BRAND } from '../../world/people';

/** Where one is on Facebook or Messenger, told from the address. */
export type Route =
  | { readonly page: 'messages'; readonly thread: string | undefined }
  /** Of the Page, with the post that is open over it. */
  | { readonly page: 'timeline'; readonly post: string | undefined }
  | { readonly page: 'media'; readonly post: string };

export function routeOf({ hostname, pathname, searchParams }: URL): Route {
  const isMessenger = hostname === 'www.messenger.com';
  const thread = /^\/(?:messages\/)?(?:(?:e2ee|requests)\/)?t\/([^/]+)/.exec(pathname)?.[1];
  if (isMessenger || pathname.startsWith('/messages')) return { page: 'messages', thread };
  const media =
    /^\/reel\/(\d+)/.exec(pathname)?.[1] ?? (pathname.startsWith('/photo') ? searchParams.get('fbid') : null);
  if (media) return { page: 'media', post: media };
  const post = searchParams.get('story_fbid') ?? /^\/[^/]+\/posts\/(\w+)/.exec(pathname)?.[1];
  return { page: 'timeline', post };
}

export const timelineAddress = `/profile.php?id=${PAGE_ID}`;

export function postAddress(post: PagePost): string {
  if (post.kind === 'photo') return `/photo/?fbid=${post.id}`;
  if (post.kind === 'reel') return `/reel/${post.id}/`;
  return `/permalink.php?story_fbid=${post.code}&id=${PAGE_ID}`;
}

/** Of a comment, on its age. */
export function commentAddress(post: PagePost, comment: Comment): string {
  const id = comment.answers
    ? `comment_id=${comment.answers}&reply_comment_id=${comment.id}`
    : `comment_id=${comment.id}`;
  return `/permalink.php?story_fbid=${post.code}&id=${PAGE_ID}&${id}&__cft__[0]=AZ&__tn__=R]-R`;
}

/** People with an address of their own have no number in it. */
export function profileAddress(handle: string): string {
  if (handle === BRAND) return timelineAddress;
  return /[\d_]/.test(handle) ? `/profile.php?id=${facebookIdOf(handle)}` : `/${handle}`;
}

/** Of who wrote a comment; it names post and comment in a disguise. */
export function authorAddress(post: PagePost, comment: Comment): string {
  const profile = profileAddress(comment.author);
  const disguise = encodeURIComponent(btoa(`comment:${post.id}_${comment.id}`));
  return `${profile}${profile.includes('?') ? '&' : '?'}comment_id=${disguise}&__cft__[0]=AZ`;
}

/** Of the private answer to a comment. */
export const responseAddress = ({ author }: Comment): string =>
  `/${PAGE_ID}/inbox/${facebookIdOf(author)}/?section=messages`;

/** Of a private thread; those of messenger.com are shorter. */
export function threadAddress(thread: Thread, hostname: string): string {
  const base = hostname === 'www.messenger.com' ? '' : '/messages';
  const part = thread.folder === 'requests' ? '/requests' : thread.isEncrypted ? '/e2ee' : '';
  return `${base}${part}/t/${thread.id}/`;
}

import type { MessageId } from '../../domain/vocabulary';
import type { Post } from './post';

/**
 * Remembers for which account each post stood among the notifications. When another account is switched to, its name may be
 * there before its notifications are: those of the last one are not for it.
 */
export interface NotifiedMemory {
  /** The posts among the notifications that are there because of this account; all of them while it is unknown. */
  of(account: string | null, posts: ReadonlySet<Post>): ReadonlySet<Post>;
}

/** More than anyone scrolls through; the oldest are forgotten first. */
const MOST_POSTS = 20_000;

export function createNotifiedMemory(): NotifiedMemory {
  const accounts = new Map<MessageId, string>();
  return {
    of(account, posts) {
      if (account === null) return posts;
      const owner = account.toLowerCase();
      for (const { id } of posts) if (!accounts.has(id)) accounts.set(id, owner);
      const own = new Set([...posts].filter(({ id }) => accounts.get(id) === owner));
      for (const oldest of accounts.keys()) {
        if (accounts.size <= MOST_POSTS) break;
        accounts.delete(oldest);
      }
      return own;
    },
  };
}

import { type DurationMs, type EpochMs, SECOND } from '../../domain/units';
import type { Unreadable } from '../adapter';
import type { Finder } from '../finder';
import { isDetailed, type Post, readPost } from './post';
import type { XSelectors } from './selectors';

/**
 * Reads posts, and remembers for a moment what it read: while a timeline is flung past, all its posts are looked at
 * with every frame and only one of them is new.
 */
export interface PostMemory {
  read(
    finder: Finder<XSelectors>,
    row: HTMLElement,
    unreadable: Unreadable[],
    now: EpochMs,
  ): Post | undefined;
}

interface Remembered {
  readonly post: Post;
  /** The element of its time, and the address around it: with another of either it is another post. */
  readonly time: HTMLElement;
  readonly href: string | null;
  readonly readAt: EpochMs;
}

/**
 * A quiet page is looked at twice a second; every fourth look reads everything anew, for texts that changed within
 * their post, as by "Show more".
 */
const REMEMBERED_TIME: DurationMs = 1.9 * SECOND;

export function createPostMemory(): PostMemory {
  const remembered = new WeakMap<HTMLElement, Remembered>();

  return {
    read(finder, row, unreadable, now) {
      const time = finder.one('postTime', row);
      if (time === undefined) return undefined;
      const href = time.parentElement?.getAttribute('href') ?? null;
      const known = remembered.get(row);
      const isFresh = known !== undefined && now >= known.readAt && now - known.readAt < REMEMBERED_TIME;
      const isSame = isFresh && known.time === time && known.href === href;
      // The same elements can become what a page is about.
      if (isSame && known.post.isDetailed === isDetailed(finder, row)) return known.post;

      const faults = unreadable.length;
      const post = readPost(finder, row, unreadable);
      // A fault must be told with every reading as long as it is there.
      if (post && unreadable.length === faults) remembered.set(row, { post, time, href, readAt: now });
      else remembered.delete(row);
      return post;
    },
  };
}

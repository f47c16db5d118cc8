import { type DurationMs, type EpochMs, SECOND } from '../../../domain/units';
import type { Unreadable } from '../../adapter';
import type { Finder } from '../../finder';
import type { FacebookSelectors } from '../selectors';
import { type Comment, readComment } from './comment';

/** Reads comments, and remembers for a moment what it read: a page is looked at with every frame while it is scrolled. */
export interface CommentReader {
  read(
    finder: Finder<FacebookSelectors>,
    article: HTMLElement,
    unreadable: Unreadable[],
    now: EpochMs,
  ): Comment | undefined;
}

interface Remembered {
  readonly comment: Comment;
  readonly readAt: EpochMs;
  /** The first link of the comment, and where it led: with another of either it is another comment. */
  readonly link: HTMLElement | undefined;
  readonly href: string | null | undefined;
}

/** A quiet page is looked at twice a second; every fourth look reads everything anew, for what changed within a comment. */
const REMEMBERED_TIME: DurationMs = 1.9 * SECOND;

export function createCommentReader(): CommentReader {
  const remembered = new WeakMap<HTMLElement, Remembered>();
  return {
    read(finder, article, unreadable, now) {
      const link = finder.one('commentLink', article);
      const href = link?.getAttribute('href');
      const known = remembered.get(article);
      const isFresh = known !== undefined && now >= known.readAt && now - known.readAt < REMEMBERED_TIME;
      if (isFresh && known.link === link && known.href === href) return known.comment;

      const faults = unreadable.length;
      const comment = readComment(finder, article, unreadable);
      // A fault must be told with every reading as long as it is there.
      if (comment && unreadable.length === faults)
        remembered.set(article, { comment, readAt: now, link, href });
      else remembered.delete(article);
      return comment;
    },
  };
}

import { type DurationMs, type EpochMs, SECOND } from '../../../domain/units';
import type { Unreadable } from '../../adapter';
import type { Finder } from '../../finder';
import type { InstagramSelectors } from '../selectors';
import { type Comment, readComment } from './comment';

/** Reads comments, and remembers for a moment what it read: a page is looked at with every frame while it is scrolled. */
export interface CommentReader {
  read(
    finder: Finder<InstagramSelectors>,
    link: HTMLElement,
    unreadable: Unreadable[],
    now: EpochMs,
  ): Comment | undefined;
}

interface Remembered {
  readonly comment: Comment;
  readonly readAt: EpochMs;
  readonly href: string | null;
}

/** A quiet page is looked at twice a second; every fourth look reads everything anew, for what changed within a comment. */
const REMEMBERED_TIME: DurationMs = 1.9 * SECOND;

export function createCommentReader(): CommentReader {
  const remembered = new WeakMap<HTMLElement, Remembered>();
  return {
    read(finder, link, unreadable, now) {
      const href = link.getAttribute('href');
      const known = remembered.get(link);
      const isFresh = known !== undefined && now >= known.readAt && now - known.readAt < REMEMBERED_TIME;
      if (isFresh && known.href === href && known.comment.replyButton.isConnected) return known.comment;

      const faults = unreadable.length;
      const comment = readComment(finder, link, unreadable);
      // A fault must be told with every reading as long as it is there.
      if (comment && unreadable.length === faults) remembered.set(link, { comment, readAt: now, href });
      else remembered.delete(link);
      return comment;
    },
  };
}

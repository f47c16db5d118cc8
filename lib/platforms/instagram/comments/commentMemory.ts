import type { EpochMs } from '../../../domain/units';
import type { MessageId } from '../../../domain/vocabulary';
import type { Comment } from './comment';
import { type CommentReader, createCommentReader } from './commentReader';

/** What a tab has learned of comments: they are folded away, and scrolled away, while their answers stay. */
export interface CommentMemory {
  readonly reader: CommentReader;
  learn(comments: readonly Comment[], now: EpochMs): void;
  /** A comment that was on the page. */
  known(id: MessageId): Comment | undefined;
  postOf(comment: Comment): string;
  /** Since when a comment has borne its age as it stands there. */
  labelSeenAt(comment: Comment): EpochMs | undefined;
  /** Who published a post: as just told, or else as last told. */
  ownerOf(code: string, told: string | undefined): string | undefined;
}

/** More than anyone scrolls through; the oldest are forgotten first. */
const MOST_COMMENTS = 5000;

export function createCommentMemory(): CommentMemory {
  const comments = new Map<MessageId, { readonly comment: Comment; readonly labelSeenAt: EpochMs }>();
  const owners = new Map<string, string>();

  return {
    reader: createCommentReader(),
    known: (id) => comments.get(id)?.comment,
    postOf: ({ code }) => code,
    labelSeenAt: ({ id }) => comments.get(id)?.labelSeenAt,
    ownerOf(code, told) {
      if (told !== undefined) keep(owners, code, told);
      return told ?? owners.get(code);
    },
    learn(seen, now) {
      for (const comment of seen) {
        const known = comments.get(comment.id);
        const isSame = known?.comment.label === comment.label;
        keep(comments, comment.id, { comment, labelSeenAt: isSame ? known.labelSeenAt : now });
      }
    },
  };
}

function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= MOST_COMMENTS) break;
    map.delete(oldest);
  }
}

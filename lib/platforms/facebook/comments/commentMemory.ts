import { intersection } from '../../../domain/interval';
import type { EpochMs } from '../../../domain/units';
import type { MessageId } from '../../../domain/vocabulary';
import type { CommentTime } from '../../comments/publicComment';
import { createMetaLabels } from '../../time/metaLabels';
import type { TimeLabels, TimeLabelsFor } from '../../time/timeLabels';
import { EARLIEST } from '../earliest';
import type { Comment } from './comment';
import { type CommentReader, createCommentReader } from './commentReader';

/** What a tab has learned of comments: they are folded away, and scrolled away, while their answers stay. */
export interface CommentMemory {
  readonly reader: CommentReader;
  readonly labelsFor: TimeLabelsFor;
  learn(comments: readonly Comment[]): void;
  /** A comment that was on the page. */
  known(id: MessageId): Comment | undefined;
  /** The Page that we manage: as just told, or else as last told. Null before anything told. */
  managed(told: string | null): string | null;
  /** The post, in the one form in which it is named everywhere as far as that was seen. */
  postOf(comment: Comment): string | undefined;
  /** When it was written: "3m" is true of the moment at which it appeared. */
  timeOf(comment: Comment, labels: TimeLabels, now: EpochMs): CommentTime;
}

/** More than anyone scrolls through; the oldest are forgotten first. */
const MOST_COMMENTS = 5000;

export function createCommentMemory(): CommentMemory {
  const comments = new Map<MessageId, Comment>();
  const digits = new Map<string, string>();
  const times = new Map<MessageId, CommentTime & { readonly label: string }>();
  let managedPage: string | null = null;

  return {
    reader: createCommentReader(),
    labelsFor: createMetaLabels(),
    known: (id) => comments.get(id),
    managed(told) {
      managedPage = told ?? managedPage;
      return managedPage;
    },
    postOf: ({ postId, postCode }) => postId ?? digits.get(postCode ?? '') ?? postCode,
    learn(seen) {
      for (const comment of seen) {
        keep(comments, comment.id, comment);
        const { postId, postCode } = comment;
        if (postId !== undefined && postCode !== undefined) keep(digits, postCode, postId);
      }
    },
    timeOf({ id, label }, labels, now) {
      const known = times.get(id);
      if (known?.label === label) return known;
      const told = toldBy(label, labels, now);
      // Two labels of one comment are about one moment.
      const both = (known && intersection(known, told)) ?? told;
      const time = { ...told, ...both, label };
      keep(times, id, time);
      return time;
    },
  };
}

function toldBy(label: string, { readAge }: TimeLabels, now: EpochMs): CommentTime {
  const age = readAge(label);
  const high = Math.max(now, EARLIEST);
  if (age === undefined) return { low: EARLIEST, high, source: 'observed', firstSeenAt: now };
  return { low: now - age.high, high: now - age.low, source: 'label', firstSeenAt: now };
}

function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= MOST_COMMENTS) break;
    map.delete(oldest);
  }
}

import type { Author } from '../../domain/capture';
import type { EpochMs, Interval } from '../../domain/units';
import type { MessageId, TimeSource } from '../../domain/vocabulary';

/** A comment under a post, or a reply to one, on whichever platform. */
export interface PublicComment {
  readonly id: MessageId;
  /** The comment that it is a reply to. */
  readonly parentId: MessageId | undefined;
  readonly author: Author;
  /** Whom its text begins by naming: in replies, the person it answers. */
  readonly addressee: string | undefined;
  readonly text: string;
  readonly language: string | undefined;
  /** Its age as the page shows it; empty where it shows none. */
  readonly label: string;
  readonly url: string | undefined;
  /** Where it was answered in private. */
  readonly movedTo?: { readonly account: string; readonly contactHandle: string } | undefined;
}

/** When a comment was written. */
export interface CommentTime extends Interval {
  readonly source: TimeSource;
  /** Since when it has borne its label. */
  readonly firstSeenAt: EpochMs;
}

import type { Author, RawTimeLabel } from './capture';
import type { EpochMs } from './units';
import type {
  AgentId,
  AuthorKind,
  Channel,
  ConversationId,
  Direction,
  MessageId,
  MessageKind,
  Platform,
  Priority,
  TagId,
  TimeSource,
} from './vocabulary';

/** What one kind of source has told of a moment so far. `low` above `high` means it contradicted itself. */
export interface TimeEvidence {
  readonly source: TimeSource;
  readonly low: EpochMs;
  readonly high: EpochMs;
}

/** A message as it is kept. */
export interface Message {
  readonly id: MessageId;
  readonly conversationId: ConversationId;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly authorKind: AuthorKind;
  /** Set only when `authorKind` is `me`. */
  readonly agentId?: AgentId;
  readonly author: Author;
  readonly text: string;
  readonly language?: string;
  readonly sentAtLow: EpochMs;
  readonly sentAtHigh: EpochMs;
  readonly timeSource: TimeSource;
  readonly timeLabel?: RawTimeLabel;
  /** What each source told, strongest first; absent while a single source tells all there is in `sentAt…`. */
  readonly timeEvidence?: readonly TimeEvidence[];
  /** Place in the conversation, given by alignment; absent where the page gives ids and times do the ordering. */
  readonly position?: number;
}

/** A DM thread; or, in public, what passed between us and one contact under one root post. */
export interface Conversation {
  readonly id: ConversationId;
  readonly platform: Platform;
  readonly kind: MessageKind;
  readonly channel: Channel;
  /** Handle of the business identity it is held with. */
  readonly account: string;
  readonly contact: Author;
  readonly rootId?: MessageId;
  readonly url?: string;
  readonly tagIds: readonly TagId[];
  readonly priority: Priority;
  readonly isResolved: boolean;
  /** When the wait began (middle of what is known of it); absent when nobody waits. */
  readonly waitingSince?: EpochMs;
  readonly waitingSinceLow?: EpochMs;
  readonly waitingSinceHigh?: EpochMs;
  readonly lastMessageAt: EpochMs;
}

/** What a tab needs of a conversation to draw its badge and its bar. */
export interface ConversationSummary {
  readonly id: ConversationId;
  readonly channel: Channel;
  readonly contact: Author;
  readonly tagIds: readonly TagId[];
  readonly priority: Priority;
  readonly isResolved: boolean;
  readonly waitingSince?: EpochMs;
  /** The wait is known only roughly: shown with "~". */
  readonly isApproximate: boolean;
  readonly lastMessageAt: EpochMs;
}

import type { Author, RawTimeLabel } from './capture';
import type { ConversationScore } from './triage/conversationScore';
import type { PriorityOverride } from './triage/priority';
import type { Reason } from './triage/reason';
import type { RuledTag } from './triage/rules/resolveRules';
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
  Service,
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
  /** Id of the message that stands directly before it, as far as pages told. */
  readonly previousId?: MessageId;
  readonly sentAtLow: EpochMs;
  readonly sentAtHigh: EpochMs;
  readonly timeSource: TimeSource;
  readonly timeLabel?: RawTimeLabel;
  /** What each source told, strongest first; absent while a single source tells all there is in `sentAt…`. */
  readonly timeEvidence?: readonly TimeEvidence[];
  /** A reply of ours to it is out of sight, folded away or in private: it was answered, nobody here knows when or how. */
  readonly hasHiddenAnswer?: boolean;
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
  /** The platform's own id of the thread; absent in public. */
  readonly threadId?: string;
  /** More than two take part: `contact` names the group. */
  readonly isGroup?: boolean;
  /** It stands among the requests, where nobody looks: whoever waits there is found late. */
  readonly isRequest?: boolean;
  /** What carries it, where it was seen in an inbox of several. */
  readonly service?: Service;
  readonly url?: string;
  readonly tagIds: readonly TagId[];
  /** Those of them that a rule put on, and which; absent where none did. */
  readonly ruledTags?: readonly RuledTag[];
  /** Set by hand; none where nobody set any. What holds is told by `priorityOfConversation`. */
  readonly priority: Priority;
  /** As it was set by hand; absent where nobody set any. */
  readonly override?: PriorityOverride;
  /** What the customer says who waits; absent when nobody waits, or nothing of it was read. */
  readonly textScore?: ConversationScore;
  /** Rules that hold for what the customer says who waits; absent when nobody waits, or none holds. */
  readonly ruled?: RuledWait;
  /** The customer had another case shortly before. */
  readonly isRepeated?: true;
  /** What agents wrote down about it; absent when nothing is. */
  readonly note?: string;
  /**
   * Until when it is out of the queue; may have passed, see `isSnoozed`. Absent once the customer wrote again, or an agent
   * ended it. Waits and clocks know nothing of it.
   */
  readonly snoozedUntil?: EpochMs;
  readonly isResolved: boolean;
  /** When the wait began, see `lastingSince`; absent when nobody waits. */
  readonly waitingSince?: EpochMs;
  readonly waitingSinceLow?: EpochMs;
  readonly waitingSinceHigh?: EpochMs;
  /** The wait is told by the list of conversations alone: it has lasted since `waitingSince` at least. */
  readonly isWaitFromRow?: boolean;
  /** Conversations that are about the same case, sorted; absent when it stands by itself. */
  readonly linkedIds?: readonly ConversationId[];
  /** The customer waits, and wrote last in one that it is linked to: there the wait stands and is counted. */
  readonly linkedWait?: { readonly since: EpochMs; readonly isApproximate: boolean };
  /**
   * What the list of conversations shows is newer than all that was read of it: whether somebody waits is then told by the
   * list alone.
   */
  readonly isBehind?: boolean;
  /** A last word of ours is known of that was not read yet: nobody may be waiting any more. */
  readonly isPerhapsAnswered?: boolean;
  /** Of the newest message, read or only known of. */
  readonly lastMessageAt: EpochMs;
}

/** Rules that hold for what nobody answered yet; what they come to is told by `createResolver`. */
export interface RuledWait {
  readonly ruleIds: readonly string[];
  /** They were held against the beginning that a list shows: such rules apply no tags. */
  readonly isFromRow?: true;
}

/** What a tab needs of a conversation to draw its badge and its bar. */
export interface ConversationSummary {
  readonly id: ConversationId;
  readonly channel: Channel;
  /** The platform's own id of the thread; absent in public. */
  readonly threadId?: string;
  readonly contact: Author;
  readonly isGroup?: boolean;
  /** It stands among the requests: found late. */
  readonly isRequest?: boolean;
  /** What carries it, where it was seen in an inbox of several. */
  readonly service?: Service;
  readonly tagIds: readonly TagId[];
  /** That which holds: set by hand, by a rule, or by points. */
  readonly priority: Priority;
  /** Somebody set it, and it still holds. */
  readonly isPriorityByHand?: true;
  /** What rules of the user's did; absent where they did nothing, and where `why` tells it. */
  readonly byRules?: DoneByRules;
  /** Why it has the points it has, largest share first; absent when it has none, and where `why` tells them. */
  readonly priorityReasons?: readonly Reason[];
  /** The same in the words of the interface. */
  readonly why?: readonly string[];
  readonly note?: string;
  /** May have passed: ask `isSnoozed`. */
  readonly snoozedUntil?: EpochMs;
  readonly isResolved: boolean;
  /** Here, or in a conversation that it is linked to. */
  readonly waitingSince?: EpochMs;
  /** The wait is known only roughly: shown with "~". */
  readonly isApproximate: boolean;
  readonly lastMessageAt: EpochMs;
}

/** By names, for people to read; a rule that is gone has an empty one. */
export interface DoneByRules {
  /** Name of the rule that set the priority. */
  readonly priority?: string;
  readonly tags: readonly { readonly tag: string; readonly rule: string }[];
}

/** The contact bears the same name; and wrote the same last. */
export type RelatedReason = 'name' | 'text';

/** Another conversation that may be about the same case. */
export interface RelatedConversation extends ConversationSummary {
  readonly isLinked: boolean;
  /** What speaks for it where it was seen in another place altogether; absent where the contact is known to be the same. */
  readonly reasons?: readonly RelatedReason[];
}

/**
 * Whatever a person does is an immutable event; what the rows of the database show is its projection. That gives
 * undo, history and, later, sharing within a team without a rewrite.
 */

import type { AfterSending } from './afterSending';
import type { EpochMs } from './units';
import type { AgentId, ConversationId, DeviceId, Language, MessageId, Priority, TagId } from './vocabulary';

/** Events of all agents and devices are ordered by (logicalTime, deviceId, id): a Lamport clock. */
interface EventStamp {
  readonly id: string;
  readonly agentId: AgentId;
  readonly deviceId: DeviceId;
  /** The wall clock when it happened, for people to read; never used for order. */
  readonly at: EpochMs;
  readonly logicalTime: number;
  /**
   * Newest message of the conversation that was known then; only where it may be later than `at` by the clock of this
   * device, which would tell a wrong order.
   */
  readonly afterMessageId?: MessageId;
}

/** What can happen to a conversation; ids inside name the conversation as it was called at that moment. */
export type Act =
  | {
      readonly type: 'tagAdded';
      readonly conversationId: ConversationId;
      readonly tagId: TagId;
      /** The user's rule that put it on; absent where a person did. */
      readonly ruleId?: string;
    }
  | { readonly type: 'tagRemoved'; readonly conversationId: ConversationId; readonly tagId: TagId }
  /** Holds whatever the points say, until it is lifted or its time is over. */
  | {
      readonly type: 'prioritySet';
      readonly conversationId: ConversationId;
      readonly priority: Priority;
      readonly until?: EpochMs | undefined;
    }
  /** The points decide again. */
  | { readonly type: 'priorityLifted'; readonly conversationId: ConversationId }
  /** The one note of the conversation from now on; an empty text removes it. */
  | { readonly type: 'noteSet'; readonly conversationId: ConversationId; readonly text: string }
  /** Out of the queue until then, or until the customer writes again; the customer's wait goes on. */
  | { readonly type: 'snoozed'; readonly conversationId: ConversationId; readonly until: EpochMs }
  | { readonly type: 'unsnoozed'; readonly conversationId: ConversationId }
  | { readonly type: 'resolved'; readonly conversationId: ConversationId }
  | { readonly type: 'reopened'; readonly conversationId: ConversationId }
  | {
      readonly type: 'replyInserted';
      readonly conversationId: ConversationId;
      readonly replyId: string;
      readonly language: Language;
      /** What was put into the composer; kept with the use of the reply, see `ReplyUse`, not with the event. */
      readonly text?: string;
      /** What was chosen for fields that offer a choice; kept like the text. */
      readonly choices?: Readonly<Record<string, string>>;
      /** To be done once it is sent; kept like the text. Taking back this event takes back nothing but that. */
      readonly afterSending?: AfterSending | undefined;
    }
  /** This browser saw the composer empty itself and the same text appear: the message is this agent's own. */
  | { readonly type: 'sendObserved'; readonly conversationId: ConversationId; readonly messageId: MessageId }
  /** Somebody else takes it over: an agent of this browser, or whoever was named. */
  | {
      readonly type: 'handedOver';
      readonly conversationId: ConversationId;
      readonly toAgentId?: AgentId | undefined;
      readonly to?: string | undefined;
      readonly note?: string | undefined;
    }
  | { readonly type: 'promised'; readonly conversationId: ConversationId; readonly dueAt: EpochMs }
  /** One promise, by the id of the event; the last one where that is not told. */
  | {
      readonly type: 'promiseKept';
      readonly conversationId: ConversationId;
      readonly promiseId?: string | undefined;
    }
  /** Somebody else has to act first, such as a carrier or a bank. */
  | { readonly type: 'thirdPartyWaitStarted'; readonly conversationId: ConversationId }
  | { readonly type: 'thirdPartyWaitEnded'; readonly conversationId: ConversationId }
  /** The customer was asked how content they are, in this message. */
  | {
      readonly type: 'surveyAsked';
      readonly conversationId: ConversationId;
      readonly messageId?: MessageId | undefined;
    }
  /** An agent confirmed that a message is the answer to the survey. */
  | {
      readonly type: 'ratingConfirmed';
      readonly conversationId: ConversationId;
      readonly messageId: MessageId;
      readonly rating: Rating;
    }
  /** A message that looked like the answer to the survey is none. */
  | {
      readonly type: 'ratingDismissed';
      readonly conversationId: ConversationId;
      readonly messageId: MessageId;
    }
  /** What another event tells counts as never done, see `WITHDRAWABLE`. */
  | { readonly type: 'actWithdrawn'; readonly conversationId: ConversationId; readonly eventId: string }
  /** Both are about the same case: they count as one, from their beginnings. */
  | LinkAct<'conversationsLinked'>
  /** The other one stands by itself again, linked to nothing. */
  | LinkAct<'conversationsUnlinked'>
  /** What was suggested is wrong here; it is not suggested again in this conversation. */
  | { readonly type: 'tagDeclined'; readonly conversationId: ConversationId; readonly tagId: TagId }
  /** All that is to be known of a tag, new or changed: what was said last holds. */
  | ({ readonly type: 'tagCreated'; readonly tagId: TagId } & Omit<Tag, 'id'>);

interface LinkAct<Type extends string> {
  readonly type: Type;
  readonly conversationId: ConversationId;
  readonly otherId: ConversationId;
  /** The copy that is kept at the other one, with both ids in each other's place; see `bothEnds`. */
  readonly isOtherEnd?: true;
}

/** In UTF-16 units. */
export const LONGEST_NOTE = 2000;
/** To whom something is handed over, in UTF-16 units. */
export const LONGEST_RECIPIENT = 80;

export type AgentEvent = EventStamp & Act;

/** Colours are named by what they are for the eye; their values live in the style sheets, per theme. */
export const TAG_COLORS = [
  'gray',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'pink',
] as const;
export type TagColor = (typeof TAG_COLORS)[number];

export interface Tag {
  readonly id: TagId;
  readonly name: string;
  readonly color: TagColor;
  /** When to use it, for whoever chooses. */
  readonly description?: string | undefined;
  /** The user's own words that speak for it, in any language; entries as in `WeightedWords`. */
  readonly keywords?: string | undefined;
  /** See `StoredTagGroup`; a group that is gone is none. */
  readonly groupId?: string | undefined;
  /** Stays on what bears it and in numbers, and is not offered any more. */
  readonly isArchived?: boolean | undefined;
  /** The tag that stands wherever this one was put, see `lib/domain/mergedTags`. */
  readonly mergedInto?: TagId | undefined;
  /** What it was called before it was renamed, see `lib/domain/formerNames`. */
  readonly formerNames?: readonly string[] | undefined;
}

/** In UTF-16 units. */
export const LONGEST_DESCRIPTION = 200;
export const LONGEST_KEYWORDS = 1000;

export const RATINGS = [1, 2, 3, 4, 5] as const;
/** How content a customer is, 5 being best. */
export type Rating = (typeof RATINGS)[number];

/** Counts as a lead, and for the priority of whoever bears it. */
export const LEAD_TAG: TagId = 'lead';
export const VIP_TAG: TagId = 'vip';
/** Tags that say that a case needs somebody who can do more, and that somebody complains. */
export const ESCALATION_TAG: TagId = 'escalation';
export const COMPLAINT_TAG: TagId = 'complaint';

/** The tag of a new database that says "no reply needed": whom it stands on counts in no response rate. */
export const NO_REPLY_TAG: TagId = 'no-reply';
/** The same, for whoever only wants to quarrel; made when it is used first. */
export const TROLL_TAG: TagId = 'troll';

/** Tags that numbers and priorities go by: others can be merged into them, they never go themselves. */
export const MEANINGFUL_TAGS: readonly TagId[] = [
  LEAD_TAG,
  VIP_TAG,
  ESCALATION_TAG,
  COMPLAINT_TAG,
  NO_REPLY_TAG,
  TROLL_TAG,
];

export interface Agent {
  readonly id: AgentId;
  readonly name: string;
}

import { between, middle } from './interval';
import { DAY, type DurationMs, type EpochMs, HOUR, type Interval } from './units';
import type { AgentId, AuthorKind, Channel, ConversationId, TagId } from './vocabulary';

/** One stretch in which a customer waits. */
export interface Wait {
  readonly since: Interval;
  /** Absent while the customer still waits. */
  readonly endedAt?: Interval;
  readonly endedBy?: 'reply' | 'resolve';
  /** Who replied; absent when no reply ended it. */
  readonly authorKind?: AuthorKind;
  readonly agentId?: AgentId;
}

export interface FirstResponse {
  /** The opening; the question that reopened it, where nobody had answered before Resolve. */
  readonly since: Interval;
  readonly at: Interval;
  readonly authorKind: AuthorKind;
  readonly agentId?: AgentId;
}

/** How long the customer waited for the first answer, on the calendar. */
export const responseDelay = ({ since, at }: FirstResponse): Interval => between(since, at);

/** What people did about an episode; what never happened is absent. */
export interface EpisodeActs {
  /** Tags put on its conversation while it was the newest episode, and not taken off again meanwhile. */
  readonly tagIds?: readonly TagId[];
  /** Canned replies that were inserted: what it was about, as far as that tells. */
  readonly replyIds?: readonly string[];
  readonly isHandedOver?: true;
  /** Handed on to somebody who can do more, or raised to urgent by hand. */
  readonly isEscalated?: true;
  /** What was promised to the customer. */
  readonly promises?: readonly KeptPromise[];
  /** Stretches in which somebody else had to act first; they pause the resolution target only. */
  readonly thirdPartyWaits?: readonly ThirdPartyWait[];
  /** When the customer was asked how content they are. */
  readonly surveyAskedAt?: EpochMs;
  /** What the customer answered, from 1 to 5, confirmed by an agent. */
  readonly rating?: { readonly value: number; readonly at: EpochMs };
}

/** A promise until a moment. */
export interface KeptPromise {
  readonly dueAt: EpochMs;
  /** When somebody said that it was kept, in time or not; absent until then. */
  readonly keptAt?: EpochMs;
}

export interface ThirdPartyWait {
  readonly from: EpochMs;
  /** Absent while it goes on. */
  readonly to?: EpochMs;
}

/** One question-to-answer round inside an endless conversation: the unit of every number. */
export interface Episode {
  /** Made of its conversation and its opening message: the same whenever it is derived anew. */
  readonly id: string;
  /** The conversations its messages stand in; more than one where conversations are linked. */
  readonly conversationIds: readonly ConversationId[];
  /** That of the opening message. */
  readonly channel: Channel;
  /** Handle of the account, in lower case. */
  readonly account: string;
  readonly startedBy: 'customer' | 'agent';
  readonly openedAt: Interval;
  /** Who asks, see `contactKeyOf`; absent where the page does not tell. */
  readonly contactKey?: string;
  /** Moments of all counted inbound messages, oldest first; the middle of what is known of each. */
  readonly questionsAt: readonly EpochMs[];
  /** The last human outbound message. */
  readonly lastReplyAt?: Interval;
  /** Absent while open; silence at the end of it closes it as soon as anything more happens, see `closingOf`. */
  readonly closedAt?: Interval;
  readonly closedBy?: 'resolve' | 'silence';
  readonly reopenCount: number;
  readonly waits: readonly Wait[];
  /** Only of episodes started by the customer. */
  readonly firstResponse?: FirstResponse;
  /** Runs of human outbound messages with no counted inbound message between. */
  readonly agentTurns: number;
  /** The last message that counts is ours: another one of ours is part of the same turn. */
  readonly isAgentsTurn: boolean;
  /** Agents of this browser who were seen writing in it. */
  readonly agentIds: readonly AgentId[];
  readonly messageCounts: {
    readonly inbound: number;
    readonly outbound: number;
    /** Those of `outbound` that a machine wrote. */
    readonly automatic: number;
  };
  readonly lastMessageAt: Interval;
  /**
   * Middle of the last moment at which anything happened to it that counts in a number, also if that is still to come, as
   * a promise falls due; what a period is looked up by.
   */
  readonly lastActivityAt: EpochMs;
  readonly acts?: EpisodeActs;
  /** How many waits and questions came before those listed here; the storage keeps those of long episodes apart. */
  readonly earlier?: { readonly waits: number; readonly questions: number };
}

/** How and when an episode ended. */
export interface Closing {
  readonly at: Interval;
  readonly by: 'resolve' | 'silence';
}

/**
 * How an episode ended, as of `now`: one that silence ends by then is closed as of its last message, although nothing
 * more happened that would have told so. Undefined while it is open.
 */
export function closingOf(episode: Episode, now: EpochMs): Closing | undefined {
  const { closedAt, closedBy, lastMessageAt } = episode;
  if (closedAt !== undefined && closedBy !== undefined) return { at: closedAt, by: closedBy };
  if (waitingSince(episode) !== undefined || now - middle(lastMessageAt) < SILENCE) return undefined;
  return { at: lastMessageAt, by: 'silence' };
}

/** Silence of this length ends an episode in which nobody waits. */
export const SILENCE: DurationMs = DAY;

/** For this long after Resolve a message still belongs to the resolved episode. */
export const REOPENING_TIME: DurationMs = 72 * HOUR;

/** Since when the customer has been waiting; undefined when nobody waits. */
export const waitingSince = (episode: Episode): Interval | undefined => {
  const last = episode.waits.at(-1);
  return last !== undefined && last.endedAt === undefined ? last.since : undefined;
};

import { DAY, type DurationMs, type EpochMs, HOUR, type Interval } from './units';
import type { AgentId, AuthorKind, Channel, ConversationId } from './vocabulary';

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
  readonly delay: Interval;
  readonly at: Interval;
  readonly authorKind: AuthorKind;
  readonly agentId?: AgentId;
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
  /** Absent while open; silence at the end of it closes it as soon as anything more happens. */
  readonly closedAt?: Interval;
  readonly closedBy?: 'resolve' | 'silence';
  readonly reopenCount: number;
  readonly waits: readonly Wait[];
  /** Only of episodes started by the customer. */
  readonly firstResponse?: FirstResponse;
  /** Runs of human outbound messages with no counted inbound message between. */
  readonly agentTurns: number;
  /** Agents of this browser who were seen writing in it. */
  readonly agentIds: readonly AgentId[];
  readonly messageCounts: {
    readonly inbound: number;
    readonly outbound: number;
    /** Those of `outbound` that a machine wrote. */
    readonly automatic: number;
  };
  readonly lastMessageAt: Interval;
  /** Middle of the last moment at which anything happened to it; what a period is looked up by. */
  readonly lastActivityAt: EpochMs;
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

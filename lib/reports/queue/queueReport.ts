import type { Handover } from '../../domain/caseState';
import type { DoneByRules } from '../../domain/conversation';
import type { Agent, Tag } from '../../domain/event';
import type { StandingTag } from '../../domain/mergedTags';
import type { ServiceStatus } from '../../domain/numbers/serviceStatus';
import type { QueueView } from '../../domain/queueView';
import type { NoReply } from '../../domain/triage/noReply';
import type { PriorityResult } from '../../domain/triage/priority';
import type { Reason } from '../../domain/triage/reason';
import type { StoredTagGroup } from '../../domain/triage/tagGroups';
import type { EpochMs } from '../../domain/units';
import type { AgentId, Channel } from '../../domain/vocabulary';
import type { QueueEntry } from '../popupReport';

/** A conversation in which somebody waits, or that is out of the queue for now. */
export interface QueueRow extends Omit<QueueEntry, 'waitingSince'> {
  /** Absent where nobody waits: it is only snoozed. */
  readonly waitingSince?: EpochMs;
  /** Present only while it is snoozed. */
  readonly snoozedUntil?: EpochMs;
  /** How the wait stands against what was promised; absent where nothing was. */
  readonly target?: ServiceStatus;
  /** Why the priority is what it is, point by point. */
  readonly reasons: readonly Reason[];
  readonly decidedBy: PriorityResult['decidedBy'];
  /** Why it most certainly needs no reply; absent where it does, or where that is not certain. */
  readonly noReply?: NoReply;
  readonly handover?: Handover;
  /** What is to be kept next. */
  readonly promise?: { readonly eventId: string; readonly dueAt: EpochMs };
  /** What rules of the user's did; absent where they did nothing. */
  readonly byRules?: DoneByRules;
}

/** All that the queue of the full page shows. */
export interface QueueReport {
  /** Without those that are snoozed, in the order in which they should be answered. */
  readonly waiting: readonly QueueRow[];
  /** Whether or not somebody waits in them, the next to come back first. */
  readonly snoozed: readonly QueueRow[];
  /** Whoever was promised something that is still to be kept, whether or not they wait; what is due first comes first. */
  readonly promised: readonly QueueRow[];
  /** As they were saved: they may name tags that were merged since, see `standing`. */
  readonly views: readonly QueueView[];
  /** Sorted by name. */
  readonly tags: readonly Tag[];
  /** The one of them that stands in place of a tag. */
  readonly standing: StandingTag;
  readonly tagGroups: readonly StoredTagGroup[];
  readonly agents: readonly Agent[];
  /** Who is at this browser. */
  readonly agentId: AgentId;
  /** Of all that is in the queue, in a stable order. */
  readonly channels: readonly Channel[];
}

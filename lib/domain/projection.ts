import { compareText } from './compareText';
import type { AgentEvent } from './event';
import { type StandingTag, unmerged } from './mergedTags';
import type { PriorityOverride } from './triage/priority';
import type { RuledTag } from './triage/rules/resolveRules';
import type { EpochMs } from './units';
import type { AgentId, MessageId, Priority, TagId } from './vocabulary';

/** An agent said that a conversation is done, or that it is not after all. */
export interface Resolution {
  readonly type: 'resolved' | 'reopened';
  /** By the clock of the device; see `placeResolutions`. */
  readonly at: EpochMs;
  /** Known to come after this message, whatever the clock said. */
  readonly afterMessageId?: MessageId;
  readonly agentId: AgentId;
}

/** An agent took a conversation out of the queue; see `snoozedUntil`. */
export interface Snooze {
  readonly until: EpochMs;
  /** By the clock of the device. */
  readonly at: EpochMs;
  /** Known to come after this message, whatever the clock said. */
  readonly afterMessageId?: MessageId;
}

/** What the acts of people make of a conversation. */
export interface Projection {
  /** In the order they were added. */
  readonly tagIds: readonly TagId[];
  /** Those of them that a rule put on, and which; absent where none did. */
  readonly ruledTags?: readonly RuledTag[];
  /** Set by hand; none where nobody set any. */
  readonly priority: Priority;
  /** As it was set by hand; absent where nobody set any, or it was lifted. */
  readonly override?: PriorityOverride;
  /** Absent when nothing is written down. */
  readonly note?: string;
  /** The last one, unless it was taken back or the conversation resolved. */
  readonly snooze?: Snooze;
  readonly resolutions: readonly Resolution[];
}

/**
 * What all acts upon one conversation come to. Events count in the order of their logical times, not of their
 * arrival; an event that arrived twice counts once; events of other kinds are passed over.
 *
 * @param standing which tag stands where one was put
 */
export function projectConversation(
  events: Iterable<AgentEvent>,
  standing: StandingTag = unmerged,
): Projection {
  const unique = new Map([...events].map((event) => [event.id, event] as const));
  const tagIds = new Map<TagId, string | undefined>();
  const resolutions: Resolution[] = [];
  let override: PriorityOverride | undefined;
  let note = '';
  let snooze: Snooze | undefined;

  for (const event of [...unique.values()].sort(compareEvents)) {
    switch (event.type) {
      case 'tagAdded':
        // What a person put on stays theirs.
        if (!tagIds.has(event.tagId) || event.ruleId === undefined) tagIds.set(event.tagId, event.ruleId);
        break;
      case 'tagRemoved':
        tagIds.delete(event.tagId);
        break;
      case 'prioritySet':
        override = {
          priority: event.priority,
          ...(event.until === undefined ? {} : { until: event.until }),
        };
        break;
      case 'priorityLifted':
        override = undefined;
        break;
      case 'noteSet':
        note = event.text;
        break;
      case 'snoozed':
        snooze = { until: event.until, ...momentOf(event) };
        break;
      case 'unsnoozed':
        snooze = undefined;
        break;
      case 'resolved':
        snooze = undefined;
        resolutions.push(resolutionOf(event));
        break;
      case 'reopened':
        resolutions.push(resolutionOf(event));
        break;
    }
  }
  const standingIds = standingRules(tagIds, standing);
  const ruledTags = [...standingIds].flatMap(([tagId, ruleId]) =>
    ruleId === undefined ? [] : { tagId, ruleId },
  );
  return {
    tagIds: [...standingIds.keys()],
    ...(ruledTags.length === 0 ? {} : { ruledTags }),
    priority: override?.priority ?? 'none',
    ...(override === undefined ? {} : { override }),
    ...(note === '' ? {} : { note }),
    ...(snooze === undefined ? {} : { snooze }),
    resolutions,
  };
}

/** Tags as they stand, with the rules that put them on; what a person put on any of them by hand stays theirs. */
function standingRules(
  tagIds: ReadonlyMap<TagId, string | undefined>,
  standing: StandingTag,
): Map<TagId, string | undefined> {
  const stand = new Map<TagId, string | undefined>();
  for (const [tagId, ruleId] of tagIds) {
    const id = standing(tagId);
    if (!stand.has(id) || ruleId === undefined) stand.set(id, ruleId);
  }
  return stand;
}

const resolutionOf = (event: Extract<AgentEvent, { type: Resolution['type'] }>): Resolution => ({
  type: event.type,
  agentId: event.agentId,
  ...momentOf(event),
});

const momentOf = ({ at, afterMessageId }: AgentEvent): Pick<Snooze, 'at' | 'afterMessageId'> => ({
  at,
  ...(afterMessageId === undefined ? {} : { afterMessageId }),
});

/** The one order of all agents' and devices' events. */
export function compareEvents(one: AgentEvent, other: AgentEvent): number {
  return (
    one.logicalTime - other.logicalTime ||
    compareText(one.deviceId, other.deviceId) ||
    compareText(one.id, other.id)
  );
}

import { compareText } from './compareText';
import type { AgentEvent } from './event';
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

/** What the acts of people make of a conversation. */
export interface Projection {
  /** In the order they were added. */
  readonly tagIds: readonly TagId[];
  readonly priority: Priority;
  readonly resolutions: readonly Resolution[];
}

/**
 * What all acts upon one conversation come to. Events count in the order of their logical times, not of their
 * arrival; an event that arrived twice counts once; events of other kinds are passed over.
 */
export function projectConversation(events: Iterable<AgentEvent>): Projection {
  const unique = new Map([...events].map((event) => [event.id, event] as const));
  const tagIds = new Set<TagId>();
  const resolutions: Resolution[] = [];
  let priority: Priority = 'none';

  for (const event of [...unique.values()].sort(compareEvents)) {
    switch (event.type) {
      case 'tagAdded':
        tagIds.add(event.tagId);
        break;
      case 'tagRemoved':
        tagIds.delete(event.tagId);
        break;
      case 'prioritySet':
        priority = event.priority;
        break;
      case 'resolved':
      case 'reopened':
        resolutions.push(resolutionOf(event));
        break;
    }
  }
  return { tagIds: [...tagIds], priority, resolutions };
}

const resolutionOf = ({
  type,
  at,
  agentId,
  afterMessageId,
}: Extract<AgentEvent, { type: Resolution['type'] }>): Resolution => ({
  type,
  at,
  agentId,
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

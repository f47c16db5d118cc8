import { compareText } from './compareText';
import type { AgentEvent } from './event';
import { compareEvents } from './projection';
import type { ConversationId } from './vocabulary';

/** Somebody said that two conversations are about the same case, or that they are not. */
export type LinkEvent = Extract<AgentEvent, { type: 'conversationsLinked' | 'conversationsUnlinked' }>;

export const isLinkEvent = (event: AgentEvent): event is LinkEvent =>
  event.type === 'conversationsLinked' || event.type === 'conversationsUnlinked';

/** A link is kept twice, once at each end: so each end goes along with its own conversation when that is renamed. */
export const bothEnds = (event: LinkEvent): readonly [LinkEvent, LinkEvent] => [
  event,
  {
    ...event,
    id: event.id + OTHER_END,
    conversationId: event.otherId,
    otherId: event.conversationId,
    isOtherEnd: true,
  },
];

/** Ids of both ends of a link, given either; the one that was named first before the other one. */
export function idsOfEnds({ id, isOtherEnd }: LinkEvent): readonly [string, string] {
  const first = isOtherEnd ? id.slice(0, -OTHER_END.length) : id;
  return [first, first + OTHER_END];
}

const OTHER_END = '~other';

/** What was said of two conversations, by their present names. */
export interface Link {
  readonly event: LinkEvent;
  readonly conversationId: ConversationId;
  readonly otherId: ConversationId;
}

/**
 * Conversations that are about one case: all that links lead to from each other. Links count in the order of the events,
 * whatever the order in which they come.
 *
 * @returns groups of two or more, each sorted
 */
export function linkedGroups(links: readonly Link[]): ConversationId[][] {
  const neighbours = new Map<ConversationId, Set<ConversationId>>();
  const of = (id: ConversationId): Set<ConversationId> => {
    const known = neighbours.get(id) ?? new Set();
    neighbours.set(id, known);
    return known;
  };
  for (const { event, conversationId, otherId } of links.toSorted(inOrderOfEvents)) {
    if (event.type === 'conversationsLinked') {
      of(conversationId).add(otherId);
      of(otherId).add(conversationId);
    } else {
      for (const id of of(otherId)) of(id).delete(otherId);
      of(otherId).clear();
    }
  }
  const grouped = new Set<ConversationId>();
  return [...neighbours.keys()].sort(compareText).flatMap((id) => {
    const group = grouped.has(id) ? [] : reachableFrom(id, neighbours);
    for (const member of group) grouped.add(member);
    return group.length < 2 ? [] : [group.sort(compareText)];
  });
}

const inOrderOfEvents = (one: Link, other: Link): number => compareEvents(one.event, other.event);

function reachableFrom(
  start: ConversationId,
  neighbours: ReadonlyMap<ConversationId, ReadonlySet<ConversationId>>,
): ConversationId[] {
  // A set is gone through to its end, also through what is added meanwhile.
  const reached = new Set([start]);
  for (const id of reached) {
    for (const neighbour of neighbours.get(id) ?? []) reached.add(neighbour);
  }
  return [...reached];
}

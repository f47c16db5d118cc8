import type { AgentEvent } from '../domain/event';
import { idsOfEnds, isLinkEvent, type Link, type LinkEvent, linkedGroups } from '../domain/links';
import type { ConversationId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import type { StoredConversation, StoredEvent } from './records';
import { getEvents } from './storedEvents';

/** Conversations that are to be derived: their rows so far, and all that people did to them. */
export interface ConversationsAtHand {
  readonly stored: Map<ConversationId, StoredConversation>;
  readonly events: Map<ConversationId, AgentEvent[]>;
}

/**
 * Finds out which conversations are about one case. Those that are or ever were linked to the ones at hand, however far, are
 * put to them: what is derived of one follows from all.
 *
 * @returns groups of two or more, each sorted
 */
export async function findLinked(
  database: InlayDatabase,
  { stored, events }: ConversationsAtHand,
): Promise<ConversationId[][]> {
  const links = new Map<string, Link>();
  let added = [...events.keys()];
  while (added.length > 0) {
    const told = added.flatMap((id) => events.get(id) ?? []);
    const found = await readLinks(database, told, links);
    for (const link of found) links.set(link.event.id, link);
    const linked = new Set(found.flatMap(({ conversationId, otherId }) => [conversationId, otherId]));
    added = [...linked].filter((id) => !events.has(id));
    if (added.length === 0) break;
    const [rows, acts] = await Promise.all([
      database.conversations.bulkGet(added),
      getEvents(database, added),
    ]);
    for (const row of rows) if (row) stored.set(row.id, row);
    for (const [id, own] of acts) events.set(id, own);
  }
  return linkedGroups([...links.values()]);
}

/** Links among these events that are not known yet. */
async function readLinks(
  database: InlayDatabase,
  events: readonly AgentEvent[],
  known: ReadonlyMap<string, Link>,
): Promise<Link[]> {
  const ids = new Set(
    events.filter(isLinkEvent).flatMap((event) => (isKnown(event, known) ? [] : idsOfEnds(event))),
  );
  if (ids.size === 0) return [];
  const rows = await database.events.bulkGet([...ids]);
  return linksIn(rows.flatMap((row) => row ?? []));
}

const isKnown = (event: LinkEvent, known: ReadonlyMap<string, Link>): boolean =>
  known.has(idsOfEnds(event)[0]);

/** Links of which both ends are among these events, by the present names of what they link. */
export function linksIn(rows: readonly StoredEvent[]): Link[] {
  const byId = new Map(rows.map((row) => [row.id, row] as const));
  return rows.flatMap(({ event, conversationId }) => {
    if (!isLinkEvent(event) || event.isOtherEnd || conversationId === undefined) return [];
    const otherId = byId.get(idsOfEnds(event)[1])?.conversationId;
    return otherId === undefined ? [] : { event, conversationId, otherId };
  });
}

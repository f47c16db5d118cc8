import { type CasePromise, caseState, type Handover } from '../domain/caseState';
import { middle } from '../domain/interval';
import type { ConversationId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import type { StoredConversation } from './records';
import { getEvents } from './storedEvents';

/** What is still to be done about a case besides answering: it was handed over, or something was promised. */
export interface OpenCase {
  readonly conversation: StoredConversation;
  readonly handover?: Handover;
  /** The one that is due first of those still to be kept. */
  readonly promise?: CasePromise;
}

/** All of them; of those that are resolved nothing is told. */
export async function getOpenCases(database: InlayDatabase): Promise<ReadonlyMap<ConversationId, OpenCase>> {
  const stored = await database.events.where('event.type').anyOf(['handedOver', 'promised']).toArray();
  const ids = [...new Set(stored.flatMap(({ conversationId }) => conversationId ?? []))];
  const rows = (await database.conversations.bulkGet(ids)).filter((row) => row !== undefined);
  const open = rows.filter(({ isResolved }) => !isResolved);
  const [events, episodes] = await Promise.all([
    getEvents(
      database,
      open.map(({ id }) => id),
    ),
    database.episodes.bulkGet(open.map(({ lastEpisodeId = '' }) => lastEpisodeId)),
  ]);
  const cases = open.flatMap((conversation, index) => {
    const openedAt = episodes[index]?.openedAt;
    const since = openedAt === undefined ? Number.NEGATIVE_INFINITY : middle(openedAt);
    const { handover, promises } = caseState(events.get(conversation.id) ?? [], since);
    const promise = promises.find(({ kept }) => kept === undefined);
    if (handover === undefined && promise === undefined) return [];
    const found: OpenCase = {
      conversation,
      ...(handover === undefined ? {} : { handover }),
      ...(promise === undefined ? {} : { promise }),
    };
    return [[conversation.id, found] as const];
  });
  return new Map(cases);
}

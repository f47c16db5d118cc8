import { currentConversationKey, rootOfKey } from '../domain/conversationKey';
import type { AgentEvent } from '../domain/event';
import type { ConversationId, MessageId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import type { StoredEvent } from './records';

/**
 * An event beside the present name of the conversation it is about.
 *
 * @param conversationId any former name of it
 * @param roots what is known of the root inside that name
 */
export function placeEvent(
  event: AgentEvent,
  conversationId: ConversationId | undefined,
  roots: ReadonlyMap<MessageId, MessageId>,
): StoredEvent {
  if (conversationId === undefined) return { id: event.id, event };
  const current = currentConversationKey(conversationId, roots);
  const rootId = rootOfKey(current);
  return {
    id: event.id,
    event,
    conversationId: current,
    ...(rootId === undefined ? {} : { rootId }),
  };
}

/** All that people did to conversations, by the conversation's present name; in no order. */
export async function getEvents(
  database: InlayDatabase,
  conversationIds: readonly ConversationId[],
): Promise<Map<ConversationId, AgentEvent[]>> {
  const stored = await Promise.all(
    conversationIds.map((conversationId) => database.events.where({ conversationId }).toArray()),
  );
  return new Map(
    conversationIds.map((id, index) => [id, (stored[index] ?? []).map(({ event }) => event)] as const),
  );
}

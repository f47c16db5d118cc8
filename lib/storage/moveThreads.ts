import { currentConversationKey, platformOfKey } from '../domain/conversationKey';
import type { ConversationId, MessageId, Platform } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import type { MessageChanges } from './messageChanges';
import { placeEvent } from './storedEvents';

/**
 * Renames the conversations of threads that turned out to be part of an older one: their messages, what people
 * did to them and how long they worked on them go along.
 *
 * @param moved former roots and the roots they stand under now
 * @returns conversations that got events and are to be projected again
 */
export async function moveThreads(
  database: InlayDatabase,
  platform: Platform,
  moved: ReadonlyMap<MessageId, MessageId>,
  messages: MessageChanges,
): Promise<Set<ConversationId>> {
  const touched = new Set<ConversationId>();
  for (const former of moved.keys()) {
    const conversations = await database.conversations.where({ platform, rootId: former }).primaryKeys();
    await messages.loadConversations(conversations);
    const spoken = messages.byConversation();
    for (const id of conversations) {
      const conversationId = currentConversationKey(id, moved);
      for (const message of spoken.get(id) ?? []) messages.set({ ...message, conversationId });
      await database.focusSpans.where('conversationId').equals(id).modify({ conversationId });
      touched.add(id).add(conversationId);
    }
    for (const conversationId of await moveEvents(database, platform, former, moved)) {
      touched.add(conversationId);
    }
  }
  return touched;
}

async function moveEvents(
  database: InlayDatabase,
  platform: Platform,
  former: MessageId,
  moved: ReadonlyMap<MessageId, MessageId>,
): Promise<ConversationId[]> {
  const stored = await database.events.where({ rootId: former }).toArray();
  const changed = stored
    .filter((event) => platformOfKey(event.conversationId ?? '') === platform)
    .map((event) => placeEvent(event.event, event.conversationId, moved));
  if (changed.length > 0) await database.events.bulkPut(changed);
  return changed.flatMap(({ conversationId }) => conversationId ?? []);
}

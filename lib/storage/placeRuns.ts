import type { StoredEntry } from '../domain/alignRun';
import { alignRuns } from '../domain/alignRuns';
import type { CapturedConversation } from '../domain/capture';
import { hashText } from '../domain/givenIds';
import type { ConversationId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { foldHandle } from './foldHandle';
import { conversationOf, type MergeContext, mergeCaptured } from './mergeMessages';
import type { MessageChanges } from './messageChanges';
import type { StoredMessage, UnplacedRun } from './records';

/**
 * Whether messages without ids are among those captured that can be placed. Without a thread nothing tells which
 * conversation they are of: two that look alike must not become one.
 */
export const hasRun = ({ threadId, rootId, messages }: CapturedConversation): boolean =>
  (threadId ?? rootId) !== undefined && messages.some(({ id }) => id === undefined);

/**
 * Places the messages of a captured conversation that came without ids among those stored, together with runs that
 * found no place before. What finds none now is kept.
 */
export async function placeRuns(
  database: InlayDatabase,
  context: MergeContext,
  captured: CapturedConversation,
  messages: MessageChanges,
): Promise<void> {
  const anchor = captured.threadId ?? captured.rootId;
  if (anchor === undefined) return;
  const conversationId = conversationOf(context, foldHandle(captured.contact.handle), anchor);
  await messages.loadConversations([conversationId]);
  const stored = messages.byConversation().get(conversationId) ?? [];
  const kept = await database.unplacedRuns.where({ conversationId }).toArray();
  const run = unplacedRun(context, conversationId, captured);
  const runs = [...kept.filter(({ id }) => id !== run.id), run];
  const { sequence, placed, unplaced } = alignRuns(entriesOf(stored), runs, conversationId);

  const positions = new Map(sequence.map(({ id, position }) => [id, position] as const));
  for (const { run: placedRun, ids } of placed) {
    placedRun.messages.forEach((message, index) => {
      const id = ids[index];
      if (id !== undefined) mergeCaptured(messages, context, message, id, positions.get(id));
    });
  }
  await keepUnplaced(database, kept, unplaced);
}

async function keepUnplaced(
  database: InlayDatabase,
  kept: readonly UnplacedRun[],
  unplaced: readonly UnplacedRun[],
): Promise<void> {
  const keptIds = new Set(kept.map(({ id }) => id));
  const unplacedIds = new Set(unplaced.map(({ id }) => id));
  const added = unplaced.filter(({ id }) => !keptIds.has(id));
  const removed = [...keptIds].filter((id) => !unplacedIds.has(id));
  if (added.length > 0) await database.unplacedRuns.bulkPut(added);
  if (removed.length > 0) await database.unplacedRuns.bulkDelete(removed);
}

const unplacedRun = (
  { platform, conversation }: MergeContext,
  conversationId: ConversationId,
  captured: CapturedConversation,
): UnplacedRun => {
  const messages = captured.messages.filter(({ id }) => id === undefined);
  const said = messages.map(({ direction, text }) => [direction, text]);
  return {
    id: `${conversationId}~${hashText(JSON.stringify([said, captured.touchesNewestEnd]))}`,
    conversationId,
    kind: `${platform}/${conversation.kind}`,
    contact: captured.contact,
    messages,
    touchesNewestEnd: captured.touchesNewestEnd,
  };
};

const entriesOf = (stored: readonly StoredMessage[]): StoredEntry[] =>
  stored
    .flatMap(({ position, ...message }) => (position === undefined ? [] : [{ ...message, position }]))
    .sort((one, other) => one.position - other.position);

import type { CaptureBatch, CapturedConversation } from '../domain/capture';
import { conversationKey } from '../domain/conversationKey';
import type { ConversationId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { foldHandle } from './foldHandle';
import { isSame } from './isSame';
import type { StoredThread } from './records';

/**
 * Keeps whom each thread is held with and when it was last read. A contact with a handle wins over one without, then
 * the one that was shown last: the order of readings does not matter.
 *
 * @returns conversations whose thread changed
 */
export async function mergeThreads(database: InlayDatabase, batch: CaptureBatch): Promise<ConversationId[]> {
  const told = new Map<string, StoredThread>();
  for (const thread of batch.conversations.flatMap((conversation) => threadOf(batch, conversation) ?? [])) {
    const known = told.get(thread.threadId);
    told.set(thread.threadId, known ? mergedThread(known, thread) : thread);
  }
  if (told.size === 0) return [];
  const threads = [...told.values()];
  const stored = await database.threads.bulkGet(
    threads.map(({ platform, account, threadId }) => [platform, account, threadId]),
  );
  const changed = threads.flatMap((thread, index) => {
    const known = stored[index];
    const current = known ? mergedThread(known, thread) : thread;
    return isSame(known, current) ? [] : [current];
  });
  if (changed.length > 0) await database.threads.bulkPut(changed);
  return changed.map(conversationKey);
}

function threadOf(
  { platform, account, capturedAt }: CaptureBatch,
  { threadId, contact, isGroup = false, messages, service }: CapturedConversation,
): StoredThread | undefined {
  if (threadId === undefined) return undefined;
  return {
    platform,
    account: foldHandle(account),
    threadId,
    contact,
    isGroup,
    seenAt: capturedAt,
    ...(messages.length === 0 ? {} : { readAt: capturedAt }),
    ...(service === undefined ? {} : { service }),
  };
}

/** What two readings tell of a thread. */
export function mergedThread(one: StoredThread, other: StoredThread): StoredThread {
  const told = contactRank(one) >= contactRank(other) ? one : other;
  const isGroup = one.isGroup || other.isGroup;
  const readAt = Math.max(one.readAt ?? 0, other.readAt ?? 0);
  const [service] = [one.service, other.service].filter((each) => each !== undefined).sort();
  return {
    ...told,
    isGroup,
    ...(readAt === 0 ? {} : { readAt }),
    ...(service === undefined ? {} : { service }),
  };
}

/** Compared as text: moments have as many digits for centuries. */
const contactRank = ({ contact: { name, handle }, seenAt }: StoredThread): string =>
  JSON.stringify([handle === '' ? 0 : 1, name === '' ? 0 : 1, seenAt, handle, name]);

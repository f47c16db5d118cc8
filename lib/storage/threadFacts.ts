import { accountOfKey, platformOfKey, threadOfKey } from '../domain/conversationKey';
import type { ConversationId, Platform } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { rowKeyOf } from './mergeRows';
import type { StoredRow, StoredThread } from './records';

/** What is known of a private conversation besides its messages. */
export interface ThreadFacts {
  readonly platform: Platform;
  /** Folded to lower case. */
  readonly account: string;
  readonly threadId: string;
  /** What the thread itself told; undefined when it was never open. */
  readonly thread: StoredThread | undefined;
  /** Its row in a list; undefined when no list showed it. */
  readonly row: StoredRow | undefined;
}

/** The facts of those among these conversations that are private. */
export async function getThreadFacts(
  database: InlayDatabase,
  conversationIds: readonly ConversationId[],
): Promise<ReadonlyMap<ConversationId, ThreadFacts>> {
  const keys = conversationIds.flatMap((id) => {
    const [platform, threadId] = [platformOfKey(id), threadOfKey(id)];
    if (platform === undefined || threadId === undefined) return [];
    return [{ id, platform, account: accountOfKey(id), threadId }];
  });
  if (keys.length === 0) return new Map();
  const [threads, rows] = await Promise.all([
    database.threads.bulkGet(keys.map(({ platform, account, threadId }) => [platform, account, threadId])),
    database.rows.bulkGet(
      keys.map(({ platform, account, threadId }) => [platform, account, rowKeyOf(threadId)]),
    ),
  ]);
  return new Map(
    keys.map(({ id, ...key }, index) => [id, { ...key, thread: threads[index], row: rows[index] }] as const),
  );
}

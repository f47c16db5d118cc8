import type { CaptureBatch } from '../domain/capture';
import { conversationKey } from '../domain/conversationKey';
import type { ConversationId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { foldHandle } from './foldHandle';
import type { StoredRow } from './records';

/**
 * Keeps the entries of native lists as they were last seen. A row is never turned into a message.
 *
 * @returns conversations whose row changed
 */
export async function mergeRows(database: InlayDatabase, batch: CaptureBatch): Promise<ConversationId[]> {
  if (batch.rows.length === 0) return [];
  const account = foldHandle(batch.account);
  const told = new Map<string, StoredRow>();
  for (const captured of batch.rows) {
    const key = captured.threadId === null ? `?${captured.title}` : rowKeyOf(captured.threadId);
    const row = { ...captured, platform: batch.platform, account, key, capturedAt: batch.capturedAt };
    const known = told.get(key);
    told.set(key, known ? laterRow(known, row) : row);
  }
  const keys = [...told.keys()].map((key): [CaptureBatch['platform'], string, string] => [
    batch.platform,
    account,
    key,
  ]);
  const stored = await database.rows.bulkGet(keys);
  const changed = [...told.values()].filter((row, index) => {
    const known = stored[index];
    return known === undefined || laterRow(known, row) !== known;
  });
  if (changed.length > 0) await database.rows.bulkPut(changed);
  return changed.flatMap(({ platform, threadId }) =>
    threadId === null ? [] : conversationKey({ platform, account, threadId }),
  );
}

/** The key of the row of a thread, which the list tells. */
export const rowKeyOf = (threadId: string): string => `#${threadId}`;

/** The row of two that was seen later. */
export function laterRow(known: StoredRow, row: StoredRow): StoredRow {
  if (known.capturedAt !== row.capturedAt) return known.capturedAt > row.capturedAt ? known : row;
  return JSON.stringify(known) >= JSON.stringify(row) ? known : row;
}

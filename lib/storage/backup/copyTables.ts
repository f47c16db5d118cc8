import Dexie from 'dexie';
import type { InlayDatabase } from '../database';
import { type PrimaryKey, readRows, readSome } from './readRows';

export interface CopyOptions {
  /** How much is written: 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Aborting it ends the work by its reason; nothing is changed then. */
  readonly until?: AbortSignal;
}

/** Adds all rows of one database to another that has none. */
export async function copyInto(
  target: InlayDatabase,
  source: InlayDatabase,
  options: CopyOptions,
): Promise<void> {
  const advance = await progressOver(source, options);
  for (const { name } of source.tables) {
    for await (const rows of readRows(source, name)) {
      await target.table(name).bulkAdd([...rows]);
      advance(rows.length);
    }
  }
}

/**
 * Puts all rows of one database in the place of those of another, in one transaction: if anything fails, or the page or
 * the browser ends in the middle, the other is as it was before.
 */
export async function replaceAll(
  target: InlayDatabase,
  source: InlayDatabase,
  options: CopyOptions,
): Promise<void> {
  const advance = await progressOver(source, options);
  await target.transaction('rw', target.tables, async () => {
    for (const { name } of target.tables) {
      const into = target.table(name);
      await into.clear();
      let next: PrimaryKey | undefined;
      do {
        // The transaction is kept from ending while the other database is read.
        const reading = Dexie.ignoreTransaction(() => readSome(source, name, next));
        const read = await Dexie.waitFor(reading);
        if (read.rows.length > 0) await into.bulkAdd([...read.rows]);
        advance(read.rows.length);
        next = read.next;
      } while (next !== undefined);
    }
  });
}

/** @returns what is to be told how many more rows are done; throws when the work is to end */
async function progressOver(
  source: InlayDatabase,
  { onProgress, until }: CopyOptions,
): Promise<(rows: number) => void> {
  const counts = await Promise.all(source.tables.map((table) => table.count()));
  const all = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  return (rows) => {
    until?.throwIfAborted();
    done += rows;
    onProgress?.(all === 0 ? 1 : done / all);
  };
}

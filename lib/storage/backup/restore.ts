import type { InlayDatabase } from '../database';
import { whileAlone } from '../writeLock';
import { type CopyOptions, copyInto, replaceAll } from './copyTables';
import { mergeDatabases } from './mergeDatabases';
import { openStaging } from './staging';

/** `replace`: what is stored goes, what was staged stands in its place. `merge`: both together. */
export type RestoreWay = 'replace' | 'merge';

/** Of the work of merging: copying what is stored, taking the other in, and putting both in its place. */
const MERGE_SHARES = { copied: 0.2, merged: 0.8 };

/**
 * Puts what was staged into the database: all of it or nothing, whatever happens in between. Nobody writes to the database
 * meanwhile.
 *
 * @param staged of the newest version, checked; it is not changed
 */
export const restore = (
  database: InlayDatabase,
  staged: InlayDatabase,
  way: RestoreWay,
  options: CopyOptions,
): Promise<void> =>
  whileAlone(
    () => (way === 'replace' ? replaceAll(database, staged, options) : merge(database, staged, options)),
    options.until,
  );

/** Both are brought together aside, in a copy of what is stored. */
async function merge(
  database: InlayDatabase,
  staged: InlayDatabase,
  { onProgress, until }: CopyOptions,
): Promise<void> {
  const { copied, merged } = MERGE_SHARES;
  const part = (from: number, to: number): CopyOptions => ({
    onProgress: (share) => onProgress?.(from + share * (to - from)),
    ...(until ? { until } : {}),
  });
  const both = openStaging();
  try {
    await copyInto(both.database, database, part(0, copied));
    await mergeDatabases(both.database, staged, part(copied, merged));
    await replaceAll(database, both.database, part(merged, 1));
  } finally {
    await both.discard();
  }
}

/** Removes everything that is stored, at once. */
export const eraseAll = (database: InlayDatabase): Promise<void> =>
  whileAlone(() =>
    database.transaction('rw', database.tables, async () => {
      await Promise.all(database.tables.map((table) => table.clear()));
    }),
  );

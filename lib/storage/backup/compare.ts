import type { InlayDatabase } from '../database';
import { isSame } from '../isSame';
import { keyOf, readRows } from './readRows';

/** How the rows of a file compare with those stored under the same keys. */
export interface TableComparison {
  readonly all: number;
  readonly isNew: number;
  readonly isDifferent: number;
}

/** By table. */
export type Comparison = Readonly<Record<string, TableComparison>>;

/** What a file would bring, before anything is changed. */
export async function compareWith(
  stored: InlayDatabase,
  staged: InlayDatabase,
  until?: AbortSignal,
): Promise<Comparison> {
  const comparison: Record<string, TableComparison> = {};
  for (const { name } of stored.tables) {
    if ((await stored.table(name).count()) === 0) {
      const all = await staged.table(name).count();
      comparison[name] = { all, isNew: all, isDifferent: 0 };
      continue;
    }
    let [all, isNew, isDifferent] = [0, 0, 0];
    for await (const rows of readRows(staged, name)) {
      until?.throwIfAborted();
      const table = stored.table(name);
      const known: readonly unknown[] = await table.bulkGet(rows.map((row) => keyOf(table, row)));
      for (const [index, row] of rows.entries()) {
        if (known[index] === undefined) isNew++;
        else if (!isSame(known[index], row)) isDifferent++;
      }
      all += rows.length;
    }
    comparison[name] = { all, isNew, isDifferent };
  }
  return comparison;
}

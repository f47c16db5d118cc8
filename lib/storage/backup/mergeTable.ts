import type { InlayDatabase } from '../database';
import { isSame } from '../isSame';
import { keyOf, readRows } from './readRows';
import type { TableRows } from './rowSchemas';

/**
 * Takes the rows of one table into another database, each as it comes out of both.
 *
 * @param merge what becomes of two rows with the same key
 * @param onChanged told the rows that are new or changed, and what was there before
 */
export async function mergeTable<Name extends keyof TableRows>(
  into: InlayDatabase,
  from: InlayDatabase,
  name: Name,
  merge: (stored: TableRows[Name], row: TableRows[Name]) => TableRows[Name],
  onChanged?: (row: TableRows[Name], before: TableRows[Name] | undefined) => void,
): Promise<void> {
  const table = into.table<TableRows[Name]>(name);
  for await (const rows of readRows<TableRows[Name]>(from, name)) {
    const known = await table.bulkGet(rows.map((row) => keyOf(table, row)));
    const changed = rows.flatMap((row, index) => {
      const before = known[index];
      const after = before ? merge(before, row) : row;
      if (isSame(before, after)) return [];
      onChanged?.(after, before);
      return [after];
    });
    if (changed.length > 0) await table.bulkPut(changed);
  }
}

/** What is stored stays; only what is missing is added. */
export const keepStored = <Row>(stored: Row): Row => stored;

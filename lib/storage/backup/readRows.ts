import type { Table } from 'dexie';
import type { InlayDatabase } from '../database';

/** All tables are keyed by texts; several parts are an array, as IndexedDB makes it. */
export type PrimaryKey = string | string[];

/** Some rows of a table in the order of their keys, and where to go on. */
export interface RowsRead<Row> {
  readonly rows: readonly Row[];
  /** Key of the last of them; absent when there are no more. */
  readonly next?: PrimaryKey;
}

/** Rows that are read, written and held in memory at once. */
export const ROWS_AT_ONCE = 1000;
/** The same of a table: images are a thousand times as large as other rows. */
export const rowsAtOnce = (table: string): number => (table === 'replyImages' ? 10 : ROWS_AT_ONCE);

/** @param after key of the last row that was read before; from the beginning when absent */
export async function readSome<Row extends object>(
  database: InlayDatabase,
  name: string,
  after?: PrimaryKey,
): Promise<RowsRead<Row>> {
  const table = database.table<Row>(name);
  const from = after === undefined ? table.orderBy(':id') : table.where(':id').above(after);
  const most = rowsAtOnce(name);
  const rows = await from.limit(most).toArray();
  const last = rows.at(-1);
  return last === undefined || rows.length < most ? { rows } : { rows, next: keyOf(table, last) };
}

/** All rows of a table in the order of their keys, as many as `rowsAtOnce` says. */
export async function* readRows<Row extends object>(
  database: InlayDatabase,
  name: string,
): AsyncGenerator<readonly Row[]> {
  let next: PrimaryKey | undefined;
  do {
    const read: RowsRead<Row> = await readSome(database, name, next);
    if (read.rows.length > 0) yield read.rows;
    next = read.next;
  } while (next !== undefined);
}

/** The primary key of a row. */
export function keyOf({ schema }: Pick<Table, 'schema'>, row: object): PrimaryKey {
  const { keyPath } = schema.primKey;
  const part = (name: string): string => Reflect.get(row, name);
  return Array.isArray(keyPath) ? keyPath.map(part) : part(keyPath ?? '');
}

import { isStorageFull } from '../failures';
import { ensureCurrentEpisodes } from '../rebuildEpisodes';
import { VERSIONS } from '../schema';
import { BackupError } from './backupError';
import type { CheckRow } from './checkRow';
import { readLines } from './fileLines';
import { type BackupHeader, isBackedUp, type RowCounts } from './format';
import { type NumberedRow, readHeader, readRowLines } from './readBackup';
import { readRows, rowsAtOnce } from './readRows';
import { openStaging, type Staging } from './staging';

export interface StagedBackup {
  readonly header: BackupHeader;
  /** As the file has them. */
  readonly counts: RowCounts;
  /** All of it, as the newest version keeps it. */
  readonly staging: Staging;
}

export interface StageOptions {
  readonly check: CheckRow;
  /** How much of the file is read: 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Aborting it ends the reading by its reason. */
  readonly until?: AbortSignal;
}

const NEWEST = VERSIONS.at(-1)?.version ?? 0;

/**
 * Reads a backup into a database of its own, checks all of it and brings it to the newest version. Nothing of what is
 * stored is touched.
 *
 * @throws BackupError when the file is not taken; nothing is left behind then
 */
export async function stageBackup(
  file: Blob,
  { check, onProgress, until }: StageOptions,
): Promise<StagedBackup> {
  const lines = readLines(file, (bytes) => onProgress?.(bytes / file.size));
  const { value: first, done } = await lines.next();
  if (done) throw new BackupError('foreign', 1);
  const header = readHeader(first, NEWEST);
  const isNewest = header.databaseVersion === NEWEST;
  const staging = openStaging(header.databaseVersion);
  try {
    const rows = readRowLines(first, lines);
    const counts = await fill(staging, rows, (row) => {
      until?.throwIfAborted();
      if (isNewest) check(row.table, row.row, row.line);
    });
    if (!isNewest) await checkUpgraded(staging, check, until);
    await ensureCurrentEpisodes(staging.database);
    return { header, counts, staging };
  } catch (error) {
    await lines.return(undefined);
    await staging.discard();
    throw error;
  }
}

async function fill(
  { database }: Staging,
  rows: AsyncGenerator<NumberedRow, RowCounts>,
  check: (row: NumberedRow) => void,
): Promise<RowCounts> {
  const tables = new Set(database.tables.map(({ name }) => name).filter(isBackedUp));
  let pending: NumberedRow[] = [];
  const flush = async (): Promise<void> => {
    const [first] = pending;
    if (first === undefined) return;
    await add(pending, (batch) => database.table(first.table).bulkAdd(batch));
    pending = [];
  };
  for (;;) {
    const { done, value } = await rows.next();
    if (done) {
      await flush();
      return value;
    }
    if (!tables.has(value.table)) throw new BackupError('damaged', value.line, 'a table of its version');
    check(value);
    if (pending.length >= rowsAtOnce(value.table) || pending[0]?.table !== value.table) await flush();
    pending.push(value);
  }
}

async function add(
  rows: readonly NumberedRow[],
  write: (rows: object[]) => PromiseLike<unknown>,
): Promise<void> {
  try {
    await write(rows.map(({ row }) => row));
  } catch (error) {
    if (isStorageFull(error)) throw error;
    // A key that is none, or one that another row has.
    throw new BackupError('damaged', rows[0]?.line, error instanceof Error ? error.name : 'a key');
  }
}

/** Rows of a former version are known only once they are rows of this one. */
async function checkUpgraded(
  staging: Staging,
  check: CheckRow,
  until: AbortSignal | undefined,
): Promise<void> {
  const database = await staging.upgrade().catch((error: unknown) => {
    if (isStorageFull(error)) throw error;
    throw new BackupError('damaged', undefined, 'rows that can be upgraded');
  });
  for (const { name } of database.tables.filter((table) => isBackedUp(table.name))) {
    for await (const rows of readRows(database, name)) {
      until?.throwIfAborted();
      for (const row of rows) check(name, row);
    }
  }
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { EpochMs } from '../../domain/units';
import type { InlayDatabase } from '../database';
import { BACKUP_FORMAT, BACKUP_FORMAT_VERSION, isBackedUp } from './format';
import { readRows } from './readRows';

export interface BackupOptions {
  /** Of the extension. */
  readonly appVersion: string;
  readonly now: EpochMs;
  /** How much is written: 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Aborting it ends the writing by its reason. */
  readonly until?: AbortSignal;
}

/**
 * A backup of everything, piece by piece: only a piece of it is in memory. Nothing may be written to the database
 * meanwhile, see `whileAlone`.
 */
export function writeBackup(
  database: InlayDatabase,
  options: BackupOptions,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = backupPieces(database, options);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
}

async function* backupPieces(
  database: InlayDatabase,
  { appVersion, now, onProgress, until }: BackupOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  const encode = (lines: readonly object[]): Uint8Array<ArrayBuffer> => {
    const bytes = encoder.encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    hash.update(bytes);
    return bytes;
  };
  const createdAt = new Date(now).toISOString();
  yield encode([
    {
      format: BACKUP_FORMAT,
      formatVersion: BACKUP_FORMAT_VERSION,
      databaseVersion: database.verno,
      appVersion,
      createdAt,
    },
  ]);
  const tables = database.tables.filter(({ name }) => isBackedUp(name));
  const amounts = await Promise.all(tables.map((table) => table.count()));
  const all = amounts.reduce((sum, count) => sum + count, 0);
  const counts: Record<string, number> = {};
  let written = 0;
  for (const table of tables) {
    for await (const rows of readRows(database, table.name)) {
      until?.throwIfAborted();
      yield encode(rows.map((row) => ({ table: table.name, row })));
      counts[table.name] = (counts[table.name] ?? 0) + rows.length;
      written += rows.length;
      onProgress?.(all === 0 ? 1 : written / all);
    }
  }
  yield encoder.encode(`${JSON.stringify({ counts, sha256: bytesToHex(hash.digest()) })}\n`);
}

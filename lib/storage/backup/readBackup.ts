import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { BackupError } from './backupError';
import type { FileLine } from './fileLines';
import {
  BACKUP_FORMAT,
  BACKUP_FORMAT_VERSION,
  type BackupHeader,
  type BackupRow,
  type BackupTrailer,
  type RowCounts,
} from './format';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const header = v.object({
  format: v.literal(BACKUP_FORMAT),
  formatVersion: v.pipe(whole, v.minValue(1)),
  databaseVersion: v.pipe(whole, v.minValue(1)),
  appVersion: v.pipe(v.string(), v.maxLength(100)),
  createdAt: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((text) => Date.parse(text)),
    v.number(),
  ),
});

const row = v.object({ table: v.string(), row: v.record(v.string(), v.unknown()) });

const trailer = v.object({
  counts: v.record(v.string(), v.pipe(whole, v.minValue(1))),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/**
 * The header of a backup.
 *
 * @param newestDatabase newest version of the database that is known here
 * @throws BackupError when the line is none, or of a newer version
 */
export function readHeader({ text }: FileLine, newestDatabase: number): BackupHeader {
  const value = parseLine(text.replace(/^\uFEFF/, ''));
  // Looked at first: what else a newer header holds is not known here.
  const known = v.safeParse(v.object({ format: v.literal(BACKUP_FORMAT), formatVersion: v.number() }), value);
  if (!known.success) throw new BackupError('foreign', 1);
  if (known.output.formatVersion > BACKUP_FORMAT_VERSION) throw new BackupError('newer', 1);
  const result = v.safeParse(header, value);
  if (!result.success) throw new BackupError('damaged', 1, 'header');
  if (result.output.databaseVersion > newestDatabase) throw new BackupError('newer', 1);
  return result.output;
}

/** Whether a line begins a backup: it need not be a good one. */
export const isHeader = (text: string): boolean =>
  v.is(v.looseObject({ format: v.literal(BACKUP_FORMAT) }), parseLine(text.replace(/^\uFEFF/, '')));

/** A row, and where it stood. */
export interface NumberedRow extends BackupRow {
  readonly line: number;
}

/**
 * The rows of a backup. When the last was given, the whole is known to be as it was written.
 *
 * @param first its header's line
 * @param lines all that follow
 * @returns how many rows there were, by table
 * @throws BackupError as soon as something is wrong; what was given before is not to be used then
 */
export async function* readRowLines(
  first: FileLine,
  lines: AsyncGenerator<FileLine>,
): AsyncGenerator<NumberedRow, RowCounts> {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  const add = (line: FileLine): void => void hash.update(encoder.encode(`${line.text}\n`));
  const counts: Record<string, number> = {};
  let last = first;
  let told: BackupTrailer | undefined;
  add({ ...first, text: first.text.replace(/^\uFEFF/, '') });
  for await (const line of lines) {
    last = line;
    if (told !== undefined) {
      if (line.text.trim() === '') continue;
      throw new BackupError('damaged', line.number, 'nothing');
    }
    const value = parseLine(line.text);
    const found = v.safeParse(row, value);
    if (found.success) {
      add(line);
      const { table } = found.output;
      counts[table] = (counts[table] ?? 0) + 1;
      yield { ...found.output, line: line.number };
      continue;
    }
    const end = v.safeParse(trailer, value);
    if (!end.success) throw new BackupError(line.isEnded ? 'damaged' : 'truncated', line.number, 'a row');
    told = end.output;
  }
  if (told === undefined) throw new BackupError('truncated', last.number);
  check(told, counts, bytesToHex(hash.digest()));
  return counts;
}

function check(told: BackupTrailer, counts: RowCounts, sum: string): void {
  const tables = new Set([...Object.keys(told.counts), ...Object.keys(counts)]);
  for (const table of tables) {
    if ((told.counts[table] ?? 0) !== (counts[table] ?? 0))
      throw new BackupError('altered', undefined, table);
  }
  if (told.sha256 !== sum) throw new BackupError('altered', undefined, 'sha256');
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

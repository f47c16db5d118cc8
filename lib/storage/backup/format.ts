/**
 * What a backup looks like: one JSON object per line (NDJSON), as a whole optionally packed by gzip. First a header, then
 * a line for each row of each table, then a trailer. See docs/backup.md, which has an example.
 */
import type { EpochMs } from '../../domain/units';

export const BACKUP_FORMAT = 'inlay-backup';
/** Goes up when a reader of the former format could misunderstand the new one. */
export const BACKUP_FORMAT_VERSION = 1;

export interface BackupHeader {
  readonly format: typeof BACKUP_FORMAT;
  readonly formatVersion: number;
  /** Of the database that the rows are from: older rows go through its upgrades. */
  readonly databaseVersion: number;
  /** Of the extension. */
  readonly appVersion: string;
  readonly createdAt: EpochMs;
}

export interface BackupRow {
  readonly table: string;
  readonly row: object;
}

/** Copies for the sake of speed are not in it: they are made anew. */
export const isBackedUp = (table: string): boolean => !COPIES.has(table);

const COPIES: ReadonlySet<string> = new Set([
  'episodeDays',
  'looseEpisodes',
  'searchSegments',
  'searchNotes',
]);

/** How many rows each table has; tables without any are left out. */
export type RowCounts = Readonly<Record<string, number>>;

export interface BackupTrailer {
  readonly counts: RowCounts;
  /** Of all bytes before this line, unpacked; in hexadecimal digits. */
  readonly sha256: string;
}

/** A longer line is no row of ours. In UTF-16 units. */
export const LONGEST_LINE = 16_000_000;

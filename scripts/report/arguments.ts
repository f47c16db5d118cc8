import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Period } from '../../lib/domain/period';
import { readMoment } from '../../lib/domain/readMoment';
import type { EpochMs } from '../../lib/domain/units';

export const USAGE = `Usage: npm run --silent report -- FILE [--from ISO] [--to ISO] [--tz ZONE] [--now ISO]

  FILE    a backup (docs/backup.md), or messages of another system, one JSON object per line (docs/metrics.md tells
          which fields)
  --from  beginning of the period, included, such as 2026-03-01 or 2026-03-01T09:00:00Z (default: the beginning)
  --to    end of the period, excluded (default: no end)
  --tz    time zone of dates without an offset, such as Europe/Istanbul (default: UTC)
  --now   moment as of which the numbers are told; what comes after it is left out (default: the last event in FILE)`;

/** The command was not given as it has to be. The message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError' as const;
}

export interface Arguments {
  /** Absolute path. */
  readonly file: string;
  readonly period: Period;
  readonly zone: string;
  /** Absent: the last event of the file. */
  readonly now?: EpochMs;
}

/**
 * @param args what follows the command's name
 * @param folder where a relative path starts
 * @throws {UsageError} for anything missing or malformed
 */
export function readArguments(args: readonly string[], folder: string): Arguments {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('Which file is to be read? Name one.');
  if (more.length > 0) throw new UsageError(`One file at a time, please: ${positionals.join(', ')}`);
  const zone = readZone(values.tz ?? 'UTC');
  const from = readOption('--from', values.from, zone) ?? Number.NEGATIVE_INFINITY;
  const to = readOption('--to', values.to, zone) ?? Number.POSITIVE_INFINITY;
  if (from >= to)
    throw new UsageError(`--from has to be before --to: ${values.from} is not before ${values.to}.`);
  const now = readOption('--now', values.now, zone);
  return {
    file: path.resolve(folder, file),
    period: { from, to },
    zone,
    ...(now === undefined ? {} : { now }),
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { from: text, to: text, tz: text, now: text },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readOption(name: string, text: string | undefined, zone: string): EpochMs | undefined {
  if (text === undefined) return undefined;
  const moment = readMoment(text, zone);
  if (moment === undefined) throw new UsageError(`${name} is no date like 2026-03-02T09:00:00Z: ${text}`);
  return moment;
}

function readZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`--tz is no time zone like Europe/Istanbul: ${zone}`);
  }
}

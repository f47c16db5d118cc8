import path from 'node:path';
import { parseArgs } from 'node:util';
import { HOSTS } from '../../lib/platforms/hosts';
import type { PageOptions } from './pageReader';

export const USAGE = `Usage: npm run --silent read-page -- [--url URL] [--account HANDLE] [--now ISO] [--tz ZONE] FILE

  FILE      a saved page (HTML)
  --url     address the page had, such as https://x.com/acme/status/1; needed where the page itself does not tell it
  --account handle to assume as one's own where the page does not tell
  --now     moment of the reading, such as 2026-03-02T09:00:00Z (default: now)
  --tz      time zone of the page, such as Europe/Istanbul (default: this computer's)

Example: npm run --silent read-page -- --url https://x.com/notifications page.html`;

/** The command was not given as it has to be. The message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError' as const;
}

export interface Arguments {
  /** Absolute path. */
  readonly file: string;
  /** Without `url` where the page itself has to tell its address. */
  readonly options: Omit<PageOptions, 'url'> & Partial<Pick<PageOptions, 'url'>>;
}

/**
 * @param args what follows the command's name
 * @param folder where a relative path starts
 * @throws {UsageError} for anything missing or malformed
 */
export function readArguments(args: readonly string[], folder: string): Arguments {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('Which file is to be read? Name one saved page.');
  if (more.length > 0) throw new UsageError(`One file at a time, please: ${positionals.join(', ')}`);
  return {
    file: path.resolve(folder, file),
    options: {
      ...(values.url === undefined ? {} : { url: readUrl(values.url) }),
      ...(values.account === undefined ? {} : { account: readHandle(values.account) }),
      now: values.now === undefined ? Date.now() : readMoment(values.now),
      timeZone: readZone(values.tz ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
    },
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { url: text, account: text, now: text, tz: text },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readUrl(url: string): string {
  if (!URL.canParse(url)) throw new UsageError(`--url is not an address: ${url}`);
  const parsed = new URL(url);
  if (!isOurs(parsed))
    throw new UsageError(`Inlay does not read ${parsed.origin}. It reads ${HOSTS.join(', ')} over https.`);
  return parsed.href;
}

/** Whether an address is on a host that Inlay may read. */
export const isOurs = ({ protocol, host }: URL): boolean =>
  protocol === 'https:' && HOSTS.some((ours) => ours === host);

function readHandle(account: string): string {
  const handle = account.replace(/^@/, '');
  if (!/^[\w.-]{1,100}$/.test(handle)) throw new UsageError(`--account is not a handle: ${account}`);
  return handle;
}

function readMoment(now: string): number {
  const moment = Date.parse(now);
  if (!/^\d{4}-\d\d-\d\d/.test(now) || Number.isNaN(moment)) {
    throw new UsageError(`--now is not a date like 2026-03-02T09:00:00Z: ${now}`);
  }
  return moment;
}

function readZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`--tz is not a time zone like Europe/Istanbul: ${zone}`);
  }
}

import path from 'node:path';
import { parseArgs } from 'node:util';
import { READABLE_HOSTS } from '../../lib/platforms/adapters';

export const USAGE = `Usage: npm run capture-fixture -- --url URL --name NAME [--connect PORT | FILE]

  --url      address of the page; with --connect, how the address of the tab begins
  --name     what the fixture shows, such as inbox or post_dialog
  --connect  port of a running Chromium that was started with --remote-debugging-port=PORT
  FILE       a saved page (HTML)

With neither, a browser of its own is opened at the address: sign in if need be, go to the page, press Enter here.`;

/** The command was not given as it has to be. The message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError' as const;
}

export interface Arguments {
  readonly url: string;
  /** Of the fixture. */
  readonly name: string;
  /** Port of a running browser. */
  readonly port: number | undefined;
  /** Absolute path of a saved page. */
  readonly file: string | undefined;
}

/**
 * @param args what follows the command's name
 * @param folder where a relative path starts
 * @throws {UsageError} for anything missing or malformed
 */
export function readArguments(args: readonly string[], folder: string): Arguments {
  const { values, positionals } = parse(args);
  const { url, name, connect } = values;
  if (url === undefined || !URL.canParse(url)) throw new UsageError('--url is missing or not an address.');
  const { host } = new URL(url);
  if (!READABLE_HOSTS.includes(host))
    throw new UsageError(`Pages of ${host} are not read; those of ${READABLE_HOSTS.join(', ')} are.`);
  if (name === undefined || !/^[a-z0-9_]{1,60}$/.test(name))
    throw new UsageError('--name is missing: small letters, digits and _ please, such as post_dialog.');
  if (connect !== undefined && !/^\d{2,5}$/.test(connect))
    throw new UsageError(`--connect is not a port: ${connect}`);
  const [file, ...more] = positionals;
  if (more.length > 0 || (file !== undefined && connect !== undefined))
    throw new UsageError('One page at a time, please: a file, or a tab of a running browser.');
  return {
    url,
    name,
    port: connect === undefined ? undefined : Number(connect),
    file: file === undefined ? undefined : path.resolve(folder, file),
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { url: text, name: text, connect: text },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

import { InlayDatabase } from '../../../lib/storage/database';
import type { DatabaseVersion } from '../../../lib/storage/schema';

/**
 * A database as a former version left it, and what it must have become. One file in `formerVersions/` for each version
 * but the newest, named after it (`1.ts`); the test finds it by itself.
 */
export interface FormerVersion {
  readonly version: number;
  /** Rows by table, as that version wrote them. */
  readonly before: Readonly<Record<string, readonly object[]>>;
  /** Rows by table after all upgrades; tables that are not named must be empty. */
  readonly after: Readonly<Record<string, readonly object[]>>;
}

/** Fills a database of the former version, opens it with all versions and gives back what is in it then. */
export async function upgrade(
  former: FormerVersion,
  versions: readonly DatabaseVersion[],
): Promise<Record<string, unknown[]>> {
  const name = `former-${crypto.randomUUID()}`;
  const old = new InlayDatabase(
    name,
    versions.filter(({ version }) => version <= former.version),
  );
  for (const [table, rows] of Object.entries(former.before)) await old.table(table).bulkAdd([...rows]);
  old.close();

  const current = new InlayDatabase(name, versions);
  const filled: Record<string, unknown[]> = {};
  for (const table of (await current.open()).tables) {
    const rows = await table.toArray();
    if (rows.length > 0) filled[table.name] = rows;
  }
  await current.delete();
  return filled;
}

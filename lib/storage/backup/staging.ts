import Dexie from 'dexie';
import { InlayDatabase } from '../database';
import { VERSIONS } from '../schema';
import { withLock } from '../writeLock';

const PREFIX = 'inlay-staging-';

/** What is lost with the machine is to be staged anew anyway. */
const HASTY = { chromeTransactionDurability: 'relaxed' } as const;

/** A database beside the real one that nobody else knows of: what is wrong with it hurts nothing. */
export interface Staging {
  readonly database: InlayDatabase;
  /** Opens it as the newest version, whose upgrades run then. */
  upgrade(): Promise<InlayDatabase>;
  /** Removes it. */
  discard(): Promise<void>;
}

/** @param version of the database whose rows it is to take */
export function openStaging(version?: number): Staging {
  const name = `${PREFIX}${crypto.randomUUID()}`;
  const versions = VERSIONS.filter((each) => version === undefined || each.version <= version);
  let database = new InlayDatabase(name, versions, HASTY);
  const inUse = new AbortController();
  // Held for as long as it is in use; the browser lets it go when the page ends.
  void withLock(name, {}, () => aborted(inUse.signal));
  return {
    get database() {
      return database;
    },
    async upgrade() {
      database.close();
      database = new InlayDatabase(name, VERSIONS, HASTY);
      await database.open();
      return database;
    },
    async discard() {
      await database.delete();
      inUse.abort();
    },
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

/** Removes what pages left behind that ended in the middle of their work. */
export async function removeAbandonedStaging(): Promise<void> {
  const names = await Dexie.getDatabaseNames();
  for (const name of names.filter((each) => each.startsWith(PREFIX))) {
    const { locks } = globalThis.navigator ?? {};
    await locks?.request(name, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await Dexie.delete(name);
    });
  }
}

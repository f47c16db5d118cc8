import Dexie from 'dexie';
import type { InlayDatabase } from './database';

/**
 * Does the work; if the browser closed the database meanwhile, as it may while a worker sleeps, opens it and does
 * the work once again. A second failure is told to the caller.
 */
export async function withOpenDatabase<Result>(
  database: InlayDatabase,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Dexie.DatabaseClosedError)) throw error;
    database.close({ disableAutoOpen: false });
    await database.open();
    return work();
  }
}

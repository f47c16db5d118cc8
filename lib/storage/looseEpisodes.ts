import type { Episode } from '../domain/episode';
import type { InlayDatabase } from './database';
import { dayOf } from './volumeDays';

/** Notes which episodes packs no longer tell the truth about, see `episodeDays`. @param changed as they were and as they are */
export async function noteChanged(database: InlayDatabase, changed: readonly Episode[]): Promise<void> {
  if (changed.length === 0) return;
  await database.looseEpisodes.bulkPut(
    changed.map(({ id, lastActivityAt }) => ({ day: dayOf(lastActivityAt), id })),
  );
}

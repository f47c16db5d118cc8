import type { Episode } from '../domain/episode';
import type { InlayDatabase } from './database';
import type { LooseEpisode } from './records';
import { dayOf } from './volumeDays';

/** Notes which episodes packs no longer tell the truth about, see `episodeDays`. @param changed as they were and as they are */
export async function noteChanged(database: InlayDatabase, changed: readonly Episode[]): Promise<void> {
  if (changed.length === 0) return;
  const days = new Map<string, LooseEpisode>();
  for (const { id, lastActivityAt } of changed) {
    const day = dayOf(lastActivityAt);
    // Mostly it stays on its day.
    days.set(`${day} ${id}`, { day, id });
  }
  await database.looseEpisodes.bulkPut([...days.values()]);
}

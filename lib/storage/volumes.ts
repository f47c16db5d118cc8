import type { Message } from '../domain/conversation';
import { groupBy } from '../domain/groupBy';
import type { EpochMs } from '../domain/units';
import { type VolumeSeries, volumeChanges } from '../domain/volumes';
import type { InlayDatabase } from './database';
import { addToDay, dayOf, volumesOf } from './volumeDays';

/** Adds changed messages to the counts of their days; a day that comes to nothing is removed. */
export async function keepVolumes(
  database: InlayDatabase,
  changed: readonly { readonly before: Message | undefined; readonly after: Message }[],
): Promise<void> {
  const changes = groupBy(
    volumeChanges(
      changed.flatMap(({ before }) => before ?? []),
      changed.map(({ after }) => after),
    ),
    ({ quarterHour }) => dayOf(quarterHour),
  );
  if (changes.size === 0) return;
  const stored = await database.volumeDays.bulkGet([...changes.keys()]);
  const days = [...changes].map(([day, own], index) => addToDay(stored[index] ?? { day, series: [] }, own));
  const gone = days.flatMap(({ day, series }) => (series.length === 0 ? day : []));
  await Promise.all([
    database.volumeDays.bulkPut(days.filter(({ series }) => series.length > 0)),
    gone.length > 0 && database.volumeDays.bulkDelete(gone),
  ]);
}

/** Volumes of all days from that of a moment on. */
export const getVolumesSince = async (database: InlayDatabase, from: EpochMs): Promise<VolumeSeries[]> =>
  volumesOf(await database.volumeDays.where('day').aboveOrEqual(dayOf(from)).toArray());

import { compareText } from '../domain/compareText';
import { groupBy } from '../domain/groupBy';
import { DAY, type EpochMs } from '../domain/units';
import { QUARTER_HOUR, type Volume, type VolumeSeries } from '../domain/volumes';
import type { VolumeDay } from './records';

/** Beginning of the day that a moment belongs to, by the clock of UTC. */
export const dayOf = (moment: EpochMs): EpochMs => Math.floor(moment / DAY) * DAY;

const QUARTERS = DAY / QUARTER_HOUR;
const NOTHING: readonly number[] = Array.from({ length: QUARTERS }, () => 0);

/** Volumes as they are kept, one row a day. */
export const volumeDaysOf = (volumes: readonly Volume[]): VolumeDay[] =>
  [...groupBy(volumes, ({ quarterHour }) => dayOf(quarterHour))].map(([day, own]) =>
    addToDay({ day, series: [] }, own),
  );

/** A day after volumes of it were added; without series once nothing is left of it. */
export function addToDay({ day, series }: VolumeDay, volumes: readonly Volume[]): VolumeDay {
  const added = new Map(series.map((each) => [keyOf(each), each] as const));
  for (const volume of volumes) {
    const { channel, direction, agentId, quarterHour, count } = volume;
    const key = keyOf(volume);
    const counts = [...(added.get(key)?.counts ?? NOTHING)];
    const quarter = (quarterHour - day) / QUARTER_HOUR;
    counts[quarter] = (counts[quarter] ?? 0) + count;
    added.set(key, { channel, direction, ...(agentId === undefined ? {} : { agentId }), counts });
  }
  const kept = [...added].filter(([, { counts }]) => counts.some((count) => count !== 0));
  kept.sort(([one], [other]) => compareText(one, other));
  return { day, series: kept.map(([, each]) => each) };
}

/** Volumes of days as numbers are made of them. */
export const volumesOf = (days: readonly VolumeDay[]): VolumeSeries[] =>
  days.flatMap(({ day, series }) => series.map((each) => ({ ...each, from: day })));

const keyOf = ({ channel, direction, agentId }: Pick<VolumeSeries, 'channel' | 'direction' | 'agentId'>) =>
  JSON.stringify([channel, direction, agentId]);

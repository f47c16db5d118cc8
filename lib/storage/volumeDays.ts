import { compareText } from '../domain/compareText';
import { groupBy } from '../domain/groupBy';
import { DAY, type EpochMs } from '../domain/units';
import { busyQuarters, QUARTER_HOUR, type Volume, type VolumeSeries } from '../domain/volumes';
import type { VolumeDay } from './records';

/** Beginning of the day that a moment belongs to, by the clock of UTC. */
export const dayOf = (moment: EpochMs): EpochMs => Math.floor(moment / DAY) * DAY;

/** Volumes as they are kept, one row a day. */
export const volumeDaysOf = (volumes: readonly Volume[]): VolumeDay[] =>
  [...groupBy(volumes, ({ quarterHour }) => dayOf(quarterHour))].map(([day, own]) =>
    addToDay({ day, series: [] }, own),
  );

/** A day after volumes of it were added; without series once nothing is left of it. */
export function addToDay({ day, series }: VolumeDay, volumes: readonly Volume[]): VolumeDay {
  const added = new Map<string, VolumeCounts>();
  const countsOf = (own: Omit<VolumeCounts, 'counts'>): Map<EpochMs, number> => {
    const { channel, direction, agentId } = own;
    const key = keyOf(own);
    const known = added.get(key) ?? {
      channel,
      direction,
      ...(agentId === undefined ? {} : { agentId }),
      counts: new Map(),
    };
    added.set(key, known);
    return known.counts;
  };
  for (const { busy, ...own } of series) {
    const counts = countsOf(own);
    for (const { at, count } of busyQuarters({ from: day, busy })) counts.set(at, count);
  }
  for (const { quarterHour, count, ...own } of volumes) {
    const counts = countsOf(own);
    counts.set(quarterHour, (counts.get(quarterHour) ?? 0) + count);
  }
  const kept = [...added]
    .sort(([one], [other]) => compareText(one, other))
    .map(([, { counts, ...own }]) => ({ ...own, busy: busyOf(counts, day) }));
  return { day, series: kept.filter(({ busy }) => busy.length > 0) };
}

interface VolumeCounts extends Pick<Volume, 'channel' | 'direction' | 'agentId'> {
  readonly counts: Map<EpochMs, number>;
}

const busyOf = (counts: ReadonlyMap<EpochMs, number>, day: EpochMs): number[] =>
  [...counts]
    .filter(([, count]) => count !== 0)
    .sort(([one], [other]) => one - other)
    .flatMap(([at, count]) => [(at - day) / QUARTER_HOUR, count]);

/** Volumes of days as numbers are made of them. */
export const volumesOf = (days: readonly VolumeDay[]): VolumeSeries[] =>
  days.flatMap(({ day, series }) => series.map((each) => ({ ...each, from: day })));

const keyOf = ({ channel, direction, agentId }: Pick<VolumeSeries, 'channel' | 'direction' | 'agentId'>) =>
  JSON.stringify([channel, direction, agentId]);

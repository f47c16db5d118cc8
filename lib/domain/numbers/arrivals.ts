import type { NumberFilter } from '../period';
import type { EpochMs } from '../units';
import { busyQuarters, type VolumeSeries } from '../volumes';

/** How much came in an hour of a weekday, and on how many such days of the period it could have. */
export interface HourOfWeek {
  /** From 0, Monday. */
  readonly weekday: number;
  /** By the clock on the wall, from 0 to 23. */
  readonly hour: number;
  readonly messages: number;
  readonly days: number;
  /** Messages for each such day; undefined when the period has none. */
  readonly average: number | undefined;
}

/**
 * Customers' messages by hour and weekday, in the business's time zone, for each such weekday that the period has. In
 * spring an hour is skipped and in autumn one comes twice; both belong to the hour that the clock shows.
 *
 * @param filter its period has to end: days after it would thin the averages
 */
export function arrivalsByHour(
  volumes: readonly VolumeSeries[],
  filter: NumberFilter,
  zone: string,
): HourOfWeek[] {
  const { from, to } = filter.period;
  const messages = new Map<number, number>();
  for (const series of volumes) {
    if (series.direction !== 'inbound') continue;
    if (filter.channel !== undefined && filter.channel !== series.channel) continue;
    for (const { at, count } of busyQuarters(series)) {
      if (at < from || at >= to) continue;
      const slot = slotOf(at, zone);
      messages.set(slot, (messages.get(slot) ?? 0) + count);
    }
  }
  const days = weekdaysOf(from, to, zone);
  return Array.from({ length: 7 * 24 }, (_, slot) => {
    const weekday = Math.floor(slot / 24);
    const count = messages.get(slot) ?? 0;
    const occurrences = days[weekday] ?? 0;
    return {
      weekday,
      hour: slot % 24,
      messages: count,
      days: occurrences,
      average: occurrences === 0 ? undefined : count / occurrences,
    };
  });
}

const localTime = (moment: EpochMs, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);

function slotOf(moment: EpochMs, zone: string): number {
  const { dayOfWeek, hour } = localTime(moment, zone);
  return (dayOfWeek - 1) * 24 + hour;
}

/** How often each weekday begins or goes on within a period. */
function weekdaysOf(from: EpochMs, to: EpochMs, zone: string): number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  if (!(from < to) || !Number.isFinite(from) || !Number.isFinite(to)) return counts;
  const last = localTime(to - 1, zone).toPlainDate();
  let date = localTime(from, zone).toPlainDate();
  while (Temporal.PlainDate.compare(date, last) <= 0) {
    const weekday = date.dayOfWeek - 1;
    counts[weekday] = (counts[weekday] ?? 0) + 1;
    date = date.add({ days: 1 });
  }
  return counts;
}

import { type EpochMs, MINUTE } from '../units';
import type { BusinessHours, DayInterval } from './businessHours';

/** A stretch of time in which somebody is there; the end is excluded. */
export interface OpenInterval {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/**
 * The open intervals of one local day, in order. What the clock on the wall shows decides: an hour that is skipped in
 * spring is not there, and one that comes twice in autumn is open twice.
 */
export function openDay(date: Temporal.PlainDate, { zone, week, overrides }: BusinessHours): OpenInterval[] {
  const written = date.toString();
  const override = overrides.findLast((each) => each.date === written);
  const hours = override?.intervals ?? week[date.dayOfWeek - 1] ?? [];
  if (hours.length === 0) return [];
  return stretchesOf(date, zone).flatMap((stretch) => joined(hours).flatMap((each) => within(stretch, each)));
}

/** Part of a local day in which the clock is not changed. */
interface Stretch extends OpenInterval {
  /** What the clock on the wall would have shown at midnight, had it never been changed. */
  readonly midnight: EpochMs;
}

function stretchesOf(date: Temporal.PlainDate, zone: string): Stretch[] {
  const wallMidnight = Date.UTC(date.year, date.month - 1, date.day);
  const end = date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  const stretches: Stretch[] = [];
  let start: Temporal.ZonedDateTime | null = date.toZonedDateTime(zone);
  while (start !== null && start.epochMilliseconds < end) {
    const next: Temporal.ZonedDateTime | null = start.getTimeZoneTransition('next');
    stretches.push({
      from: start.epochMilliseconds,
      to: Math.min(end, next?.epochMilliseconds ?? end),
      midnight: wallMidnight - start.offsetNanoseconds / NANOSECONDS,
    });
    start = next;
  }
  return stretches;
}

const NANOSECONDS = 1_000_000;

function within(stretch: Stretch, { from, to }: DayInterval): OpenInterval[] {
  const open = {
    from: Math.max(stretch.from, stretch.midnight + from * MINUTE),
    to: Math.min(stretch.to, stretch.midnight + to * MINUTE),
  };
  return open.from < open.to ? [open] : [];
}

/** In order, and those that touch or overlap as one. */
function joined(intervals: readonly DayInterval[]): DayInterval[] {
  const merged: DayInterval[] = [];
  for (const interval of intervals.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last === undefined || interval.from > last.to) merged.push(interval);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
  }
  return merged;
}

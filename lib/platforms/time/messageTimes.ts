import { intersection } from '../../domain/interval';
import { type EpochMs, type Interval, MINUTE } from '../../domain/units';
import type { TimeSource } from '../../domain/vocabulary';
import type { DaySpan } from './dayLabels';
import type { LocalDay, LocalTime } from './localTime';

/** All that a page tells of when a message was sent. */
export interface TimeSigns {
  /** Minutes since midnight that its label may mean; empty where it has none that can be read. */
  readonly minutes: readonly number[];
  /** Days named above it; undefined where no such name is in sight. */
  readonly days: DaySpan | undefined;
  /** When it came while we watched the end of the history. */
  readonly observed: Interval | undefined;
  /** What is known otherwise, from its neighbours or an earlier look. */
  readonly bounds: Interval;
}

export interface SentTime extends Interval {
  readonly source: TimeSource;
  /** Known to the minute: no other sign can tell more. */
  readonly isExact: boolean;
}

/** X opened to the public on 2006-07-15: no message is older. */
export const EARLIEST: EpochMs = Date.UTC(2006, 6, 15);
/** Clocks of two computers differ: a message may bear a minute that has not begun here. */
export const CLOCK_DIFFERENCE = MINUTE;
/** More days than this are not looked through one by one. */
const MOST_DAYS = 9;
/** Every minute of the clock is shown within two days, also where one is left out. */
const DAYS_FOR_ANY_MINUTE = 2;

/**
 * When a message was sent, as an interval that holds the true moment. "15:40" alone may be any day's; a day named above it
 * makes it one minute, its neighbours leave few days, and having seen it come leaves less than a minute.
 */
export function sentTimeOf({ minutes, days, observed, bounds }: TimeSigns, local: LocalTime): SentTime {
  const named = days && { low: local.spanOf(days.first).low, high: local.spanOf(days.last).high };
  // What the day's name tells is stronger than neighbours, whose own times may be wrong.
  const within = (named && (intersection(named, bounds) ?? named)) ?? bounds;
  const seen = observed && intersection(within, observed);
  const moments = (seen && momentsWithin(minutes, seen, local)) ?? momentsWithin(minutes, within, local);
  if (moments !== undefined) return moments;
  // "Today" stays on a page over midnight, and "23:50" below it is then yesterday's.
  const before = days && { low: local.spanOf(days.first - 1).low, high: within.high };
  const momentsBefore = before && momentsWithin(minutes, before, local);
  if (momentsBefore !== undefined) return momentsBefore;
  return { ...(seen ?? within), source: days === undefined ? 'observed' : 'separator', isExact: false };
}

/** What two looks at one message tell together: they narrow each other; an exact one wins where they contradict. */
export function joined(known: SentTime | undefined, told: SentTime): SentTime {
  if (known === undefined) return told;
  const both = intersection(known, told);
  if (both === undefined) return told.isExact ? told : known;
  const isWeaker = STRENGTH.indexOf(told.source) > STRENGTH.indexOf(known.source);
  return {
    ...both,
    source: isWeaker ? known.source : told.source,
    isExact: known.isExact || told.isExact,
  };
}

const STRENGTH: readonly TimeSource[] = ['label', 'separator', 'observed'];

/** The moments that a clock's label may mean within an interval; undefined where it can mean none. */
function momentsWithin(minutes: readonly number[], within: Interval, local: LocalTime): SentTime | undefined {
  const last = local.dayOf(within.high);
  const isCut = last - local.dayOf(within.low) > MOST_DAYS;
  const first = isCut ? last - DAYS_FOR_ANY_MINUTE : local.dayOf(within.low);
  const found: Interval[] = [];
  for (let day = first; day <= last; day += 1) found.push(...momentsOn(day, minutes, within, local));
  const high = Math.max(...found.map((moment) => moment.high));
  if (found.length === 0) return undefined;
  const low = isCut ? within.low : Math.min(...found.map((moment) => moment.low));
  return { low, high, source: 'label', isExact: found.length === 1 && !isCut };
}

const momentsOn = (
  day: LocalDay,
  minutes: readonly number[],
  within: Interval,
  local: LocalTime,
): readonly Interval[] =>
  minutes.flatMap((minute) => {
    const moments = local.momentsAt(day, minute);
    return (moments && intersection(moments, within)) ?? [];
  });

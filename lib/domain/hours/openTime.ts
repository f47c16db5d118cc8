import { DAY, type DurationMs, type EpochMs } from '../units';
import type { BusinessHours } from './businessHours';
import { type OpenInterval, openDay } from './openDay';

/** Time as it passes while somebody is there. */
export interface OpenTime {
  /** No day is open at all: time passes as on the calendar, since an answer would else never be late. */
  readonly isCalendar: boolean;
  /** How much of it passed from one moment to another; never negative. */
  elapsed(from: EpochMs, to: EpochMs): DurationMs;
  /**
   * The first moment by which so much of it has passed since `start`: the inverse of `elapsed`. Undefined when the days
   * that are open do not suffice, however long one waits.
   */
  deadline(start: EpochMs, target: DurationMs): EpochMs | undefined;
}

/** Time on the calendar, day and night. */
export const CALENDAR: OpenTime = {
  isCalendar: true,
  elapsed: (from, to) => Math.max(0, to - from),
  deadline: (start, target) => start + target,
};

/**
 * Makes a clock of business hours. Each local day is worked out once and kept.
 *
 * @throws {RangeError} for an unknown time zone, see `hoursFault`
 */
export function openTimeOf(hours: BusinessHours): OpenTime {
  const { zone, week, overrides } = hours;
  const isWeekOpen = week.some((intervals) => intervals.length > 0);
  const openDates = overrides.filter(({ intervals }) => intervals.length > 0).map(({ date }) => date);
  if (!isWeekOpen && openDates.length === 0) return CALENDAR;
  const lastOpenDate = isWeekOpen ? undefined : openDates.toSorted().at(-1);

  const days = new Map<number, readonly OpenInterval[]>();
  const dayAt = (day: number): readonly OpenInterval[] => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const intervals = openDay(dateOf(day), hours);
    days.set(day, intervals);
    return intervals;
  };
  const lastDay =
    lastOpenDate === undefined ? Number.POSITIVE_INFINITY : dayOf(Temporal.PlainDate.from(lastOpenDate));
  const localDay = (moment: EpochMs): number =>
    dayOf(Temporal.Instant.fromEpochMilliseconds(Math.floor(moment)).toZonedDateTimeISO(zone).toPlainDate());

  return {
    isCalendar: false,
    elapsed(from, to) {
      if (to <= from) return 0;
      const end = Math.min(localDay(to), lastDay);
      let sum = 0;
      for (let day = localDay(from); day <= end; day++) {
        for (const open of dayAt(day)) sum += Math.max(0, Math.min(to, open.to) - Math.max(from, open.from));
      }
      return sum;
    },
    deadline(start, target) {
      if (target <= 0) return start;
      let left = target;
      for (let day = localDay(start); day <= lastDay; day++) {
        for (const open of dayAt(day)) {
          const from = Math.max(start, open.from);
          const available = Math.max(0, open.to - from);
          if (available >= left) return from + left;
          left -= available;
        }
      }
      return undefined;
    },
  };
}

/** Days since 1970-01-01 by the calendar. */
const dayOf = ({ year, month, day }: Temporal.PlainDate): number => Date.UTC(year, month - 1, day) / DAY;

function dateOf(day: number): Temporal.PlainDate {
  const date = new Date(day * DAY);
  return new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

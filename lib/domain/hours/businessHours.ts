import { DAY, type DurationMs, MINUTE } from '../units';

/** A stretch of a day by the clock on the wall, in minutes since midnight: 9:00 to 17:30 is 540 to 1050. */
export interface DayInterval {
  readonly from: number;
  /** Excluded; 1440 is the end of the day. */
  readonly to: number;
}

/** A holiday, a half day, the hours of Ramadan: what holds on one date instead of the week. */
export interface DateOverride {
  /** As in `2026-03-20`. */
  readonly date: string;
  /** None when closed. */
  readonly intervals: readonly DayInterval[];
}

/** When somebody is there to answer. */
export interface BusinessHours {
  /** The business's own, such as `Europe/Istanbul`, wherever its people travel. */
  readonly zone: string;
  /** Seven days from Monday on, each with any number of intervals. */
  readonly week: readonly (readonly DayInterval[])[];
  readonly overrides: readonly DateOverride[];
}

const DAYS_OF_WEEK = 7;
const MINUTES_OF_DAY: DurationMs = DAY / MINUTE;

/** What is wrong with hours: at which day of the week (from 0, Monday) or date, and what. */
export interface HoursFault {
  readonly fault: 'unknownZone' | 'wrongNumberOfDays' | 'unknownDate' | 'backwards' | 'overlapping';
  readonly day?: number;
  readonly date?: string;
}

/** The first thing that is wrong with hours that somebody set; undefined when nothing is. */
export function hoursFault({ zone, week, overrides }: BusinessHours): HoursFault | undefined {
  if (!isZone(zone)) return { fault: 'unknownZone' };
  if (week.length !== DAYS_OF_WEEK) return { fault: 'wrongNumberOfDays' };
  for (const [day, intervals] of week.entries()) {
    const fault = intervalFault(intervals);
    if (fault !== undefined) return { fault, day };
  }
  for (const { date, intervals } of overrides) {
    const fault = isDate(date) ? intervalFault(intervals) : 'unknownDate';
    if (fault !== undefined) return { fault, date };
  }
  return undefined;
}

function intervalFault(intervals: readonly DayInterval[]): 'backwards' | 'overlapping' | undefined {
  const ordered = intervals.toSorted((one, other) => one.from - other.from);
  const isForward = ({ from, to }: DayInterval) =>
    Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= MINUTES_OF_DAY;
  if (!ordered.every(isForward)) return 'backwards';
  const overlaps = ordered.some(({ from }, index) => from < (ordered[index - 1]?.to ?? 0));
  return overlaps ? 'overlapping' : undefined;
}

function isZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}

function isDate(date: string): boolean {
  try {
    return Temporal.PlainDate.from(date).toString() === date;
  } catch {
    return false;
  }
}

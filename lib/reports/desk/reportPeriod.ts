import type { Period } from '../../domain/period';
import { DAY, type EpochMs } from '../../domain/units';
import type { ReportChoice, Span, Step } from './reportChoice';

const DAYS: Readonly<Record<Exclude<Span, 'custom'>, number>> = {
  sevenDays: 7,
  thirtyDays: 30,
  ninetyDays: 90,
};

/** More than this is another question than a report answers; three years. */
const MOST_DAYS = 3 * 366;

/** A curve of more days than this could not be read: it is told by weeks. */
const LONGEST_BY_DAYS = 190 * DAY;

export interface ReportPeriod {
  readonly period: Period;
  /** As many days right before it. */
  readonly before: Period;
}

/** What is wrong with the days that were chosen. */
export type SpanFault = 'dateMissing' | 'lastBeforeFirst' | 'tooLong';

/** The whole days, in a time zone, that were asked for; what is wrong with them otherwise. */
export function reportPeriod(choice: ReportChoice, now: EpochMs, zone: string): ReportPeriod | SpanFault {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  if (choice.span !== 'custom') return daysUntil(today, DAYS[choice.span], zone);
  const [first, last] = [dateOf(choice.firstDay), dateOf(choice.lastDay)];
  if (first === undefined || last === undefined) return 'dateMissing';
  const days = first.until(last, { largestUnit: 'days' }).days + 1;
  if (days < 1) return 'lastBeforeFirst';
  return days > MOST_DAYS ? 'tooLong' : daysUntil(last, days, zone);
}

function daysUntil(last: Temporal.PlainDate, days: number, zone: string): ReportPeriod {
  const from = last.subtract({ days: days - 1 });
  return {
    period: { from: startOf(from, zone), to: startOf(last.add({ days: 1 }), zone) },
    before: { from: startOf(from.subtract({ days }), zone), to: startOf(from, zone) },
  };
}

/** In which steps the course of a period is told. */
export const stepFor = ({ from, to }: Period, chosen: Step): Step =>
  to - from > LONGEST_BY_DAYS ? 'week' : chosen;

/** Days or weeks that make up a period of whole days; a week begins on Monday and is cut where the period is. */
export function stepsOf({ from, to }: Period, step: Step, zone: string): Period[] {
  const steps: Period[] = [];
  let start = from;
  while (start < to) {
    const date = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).toPlainDate();
    const next = date.add({ days: step === 'day' ? 1 : 8 - date.dayOfWeek });
    const end = Math.min(to, startOf(next, zone));
    steps.push({ from: start, to: end });
    start = end;
  }
  return steps;
}

const startOf = (date: Temporal.PlainDate, zone: string): EpochMs =>
  date.toZonedDateTime(zone).epochMilliseconds;

function dateOf(written: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(written);
  } catch {
    return undefined;
  }
}

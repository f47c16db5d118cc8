import type { DaySpan } from './dayLabels';
import type { LocalDay } from './localTime';
import type { TimeLabels } from './timeLabels';

/** What a label such as "Fri 11:34 PM" or "At June 11, 2026, 8:59 AM" tells. */
export interface LabelledMoment {
  /** Minutes since midnight that it may mean. */
  readonly minutes: readonly number[];
  /** Undefined where it names no day. */
  readonly days: DaySpan | undefined;
  /** Where in the label the time of the day begins and ends. */
  readonly start: number;
  readonly end: number;
}

/** Not the numbers of a date, such as 24.12.2021. */
const CLOCK = /(?<![\d./:-])\d{1,2}[:.٫：]\d{2}(?!\d)(?![./:-]\d)/gu;
const HALF_AFTER = /^[\s\u202f]?\p{L}[\p{L}.]{0,6}(?=$|[\s,،])/u;
const HALF_BEFORE = /\p{L}[\p{L}.]{0,6}\s?$/u;
/** Words before and after a date that join it to a sentence, in whichever language. */
const MOST_JOINTS = 2;

/**
 * Reads a time of the day and the day named beside it. Nothing but what is beside them is looked at, so words around them
 * decide nothing.
 *
 * @param today the day on which the label is known to have been true
 * @returns undefined where there is no time of the day in it
 */
export function readMomentLabel(
  label: string,
  { readClock, readDay }: TimeLabels,
  today: LocalDay,
): LabelledMoment | undefined {
  const clock = [...label.matchAll(CLOCK)][0];
  if (clock === undefined) return undefined;
  const start = clock.index;
  const after = HALF_AFTER.exec(label.slice(start + clock[0].length))?.[0] ?? '';
  const before = HALF_BEFORE.exec(label.slice(0, start))?.[0] ?? '';
  const ways = [
    { from: start, end: start + clock[0].length + after.length },
    { from: start - before.length, end: start + clock[0].length },
    { from: start, end: start + clock[0].length },
  ];
  for (const { from, end } of ways) {
    const minutes = readClock(label.slice(from, end));
    const isPlain = from === start && end === start + clock[0].length;
    if (minutes.length === 1 || (isPlain && minutes.length > 0)) {
      // The day comes first in most languages; what comes after may be of something else, such as a name.
      const days =
        readDayWithin(label.slice(0, from), readDay, today) ??
        readDayWithin(label.slice(end), readDay, today);
      return { minutes, days, start: from, end };
    }
  }
  return undefined;
}

/** A date with a word before it ("At") or after it ("at"). */
function readDayWithin(text: string, readDay: TimeLabels['readDay'], today: LocalDay): DaySpan | undefined {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  for (let leading = 0; leading <= MOST_JOINTS; leading += 1) {
    for (let trailing = 0; trailing <= MOST_JOINTS; trailing += 1) {
      const part = words.slice(leading, words.length - trailing).join(' ');
      const days = part === '' ? undefined : readDay(part, today);
      if (days !== undefined) return days;
    }
  }
  return undefined;
}

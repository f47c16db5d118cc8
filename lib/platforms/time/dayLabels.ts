import { DAY } from '../../domain/units';
import { type DayWords, dayWordsOf } from './dayWords';
import { firstKnown, languagesToTry } from './languagesToTry';
import type { LocalDay } from './localTime';
import { plainLabel } from './plainLabel';

export interface DaySpan {
  readonly first: LocalDay;
  readonly last: LocalDay;
}

/**
 * Reads "Today", "Monday", "20 Nov 2025", "20.11.2025".
 *
 * @param today the day on which the label is known to have been true
 * @returns undefined where the label is not a date, as a whole
 */
export type ReadDay = (label: string, today: LocalDay) => DaySpan | undefined;

const NUMERIC = /^(\d{1,4})[./-](\d{1,2})(?:[./-](\d{1,4}))?\.?$/;
const TIME_OF_DAY = /\d{1,2}[:.]\d{2}(?![.\d])/;
const LONGEST_LABEL = 60;
const WEEK = 7;
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4;

export function createDayReader(language: string): ReadDay {
  const languages = languagesToTry(language, dayWordsOf);

  return (label, today) => {
    const plain = plainLabel(label.slice(0, LONGEST_LABEL + 1));
    if (plain === '' || plain.length > LONGEST_LABEL) return undefined;
    return firstKnown(
      languages,
      (words) => readNumeric(plain, words, today) ?? readWords(plain, words, today),
    );
  };
}

function readNumeric(label: string, words: DayWords, today: LocalDay): DaySpan | undefined {
  const [, one, two, three] = NUMERIC.exec(label) ?? [];
  if (one === undefined || two === undefined) return undefined;
  if (one.length > 2) return three === undefined ? undefined : dated(Number(one), Number(two), Number(three));
  const [day, month] =
    words.isMonthFirst && Number(one) <= 12 ? [Number(two), Number(one)] : [Number(one), Number(two)];
  if (three === undefined) return latest(month, day, today);
  return dated(three.length > 2 ? Number(three) : 2000 + Number(three), month, day);
}

function readWords(label: string, words: DayWords, today: LocalDay): DaySpan | undefined {
  const told = label.replace(TIME_OF_DAY, ' ').trim();
  const phrase = told.replace(/[\s,،]+$/, '');
  const offset = words.offsets.get(phrase);
  if (offset !== undefined) return only(today + offset);
  const weekday = words.weekdays.get(phrase);
  if (weekday !== undefined) return latestWeekday(weekday, today);

  const numbers: number[] = [];
  const months: number[] = [];
  for (const token of told.split(/[\s,،.]+/)) {
    const month = words.months.get(token);
    if (/^\d{1,4}$/.test(token)) numbers.push(Number(token));
    else if (month !== undefined) months.push(month);
    // Short words join a date ("de", "at", "PM"); longer ones make it a sentence.
    else if (token.length > 3 && !words.weekdays.has(token)) return undefined;
  }
  const [month] = months;
  const day = numbers.find((number) => number <= 31);
  const year = numbers.find((number) => number > 1000);
  if (month === undefined || day === undefined || months.length > 1) return undefined;
  if (numbers.length > (year === undefined ? 1 : 2)) return undefined;
  return year === undefined ? latest(month, day, today) : dated(year, month, day);
}

const only = (day: LocalDay): DaySpan => ({ first: day, last: day });

/** A weekday named alone is one of the last days; the name of today's may mean today or a week ago. */
function latestWeekday(weekday: number, today: LocalDay): DaySpan {
  const ago = (today + FIRST_WEEKDAY - weekday + WEEK * WEEK) % WEEK;
  return ago === 0 ? { first: today - WEEK, last: today } : only(today - ago);
}

function dated(year: number, month: number, day: number): DaySpan | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? only(Math.floor(date.getTime() / DAY))
    : undefined;
}

/** Without a year the latest such day is meant. */
function latest(month: number, day: number, today: LocalDay): DaySpan | undefined {
  const year = new Date(today * DAY).getUTCFullYear();
  for (const candidate of [year, year - 1, year - 2, year - 3, year - 4]) {
    const span = dated(candidate, month, day);
    if (span !== undefined && span.last <= today) return span;
  }
  return undefined;
}

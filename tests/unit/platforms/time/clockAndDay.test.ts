import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../../../lib/domain/units';
import { EARLIEST, sentTimeOf } from '../../../../lib/platforms/time/messageTimes';
import { createTimeLabels, type TimeLabels } from '../../../../lib/platforms/time/timeLabels';

const made = new Map<string, TimeLabels>();
/** The words of a language take long to gather, and these tests change it with each example. */
const labelsFor = (language: string, timeZone: string): TimeLabels => {
  const key = `${language} ${timeZone}`;
  const labels = made.get(key) ?? createTimeLabels()(language, timeZone);
  made.set(key, labels);
  return labels;
};
const YEAR = Date.UTC(2026, 0, 1);
const ZONES = ['UTC', 'Europe/Istanbul', 'Asia/Jakarta', 'America/New_York', 'Australia/Lord_Howe'] as const;
const LANGUAGES = ['en', 'en-GB', 'tr', 'id', 'ar', 'ar-EG', 'hi-u-nu-deva', 'fa'] as const;
const TODAY = { en: 'Today', 'en-GB': 'Today', tr: 'Bugün', id: 'Hari Ini', ar: 'اليوم' } as const;
const YESTERDAY = { en: 'Yesterday', 'en-GB': 'Yesterday', tr: 'Dün', id: 'Kemarin', ar: 'أمس' } as const;

const minutes = integer({ min: 0, max: 365 * 24 * 60 - 1 });
const clockOf = (at: number, language: string, timeZone: string, hour12: boolean) =>
  new Intl.DateTimeFormat(language, { timeZone, hour: 'numeric', minute: '2-digit', hour12 }).format(at);

/** The interval read from a clock's label below a day's name, both as the page writes them. */
function readSentTime(
  clock: string,
  day: string | undefined,
  { language, timeZone, now }: { language: string; timeZone: string; now: number },
) {
  const { local, readClock, readDay } = labelsFor(language, timeZone);
  const days = day === undefined ? undefined : readDay(day, local.dayOf(now));
  const bounds = { low: EARLIEST, high: now + MINUTE };
  return sentTimeOf({ minutes: readClock(clock), days, observed: undefined, bounds }, local);
}

describe('a time of the day below a date', () => {
  test('holds the true minute, any minute of a year, in all languages and zones', () => {
    assert(
      property(
        minutes,
        constantFrom(...LANGUAGES),
        constantFrom(...ZONES),
        constantFrom(true, false),
        constantFrom('short', 'long'),
        (minute, language, timeZone, hour12, month) => {
          const at = YEAR + minute * MINUTE;
          const date = new Intl.DateTimeFormat(language, {
            timeZone,
            calendar: 'gregory',
            day: 'numeric',
            month,
            year: 'numeric',
          });
          const clock = clockOf(at, language, timeZone, hour12);
          const time = readSentTime(clock, date.format(at), { language, timeZone, now: YEAR + 366 * DAY });
          expect(time.low, `${clock} ${date.format(at)}`).toBeLessThanOrEqual(at);
          expect(time.high).toBeGreaterThanOrEqual(at + MINUTE - 1);
          expect(time.source, `${clock} ${date.format(at)}`).toBe('label');
          // A clock that is put back shows a minute twice.
          expect(time.high - time.low).toBeLessThan(61 * MINUTE);
        },
      ),
      { numRuns: 250 },
    );
  });

  test('holds the true minute below "Today", "Yesterday" and the names of weekdays', () => {
    assert(
      property(
        minutes,
        integer({ min: 0, max: 6 }),
        constantFrom('en', 'en-GB', 'tr', 'id', 'ar'),
        constantFrom(...ZONES),
        (minute, age, language, timeZone) => {
          const at = YEAR + minute * MINUTE;
          const { local } = labelsFor(language, timeZone);
          const now = local.spanOf(local.dayOf(at) + age).high;
          const weekday = new Intl.DateTimeFormat(language, { timeZone, weekday: 'long' }).format(at);
          const day = [TODAY[language], YESTERDAY[language]][age] ?? weekday;
          const time = readSentTime(clockOf(at, language, timeZone, true), day, { language, timeZone, now });
          expect(time.low, `${day} ${age} ${timeZone}`).toBeLessThanOrEqual(at);
          expect(time.high).toBeGreaterThanOrEqual(at + MINUTE - 1);
          expect(time.high - time.low).toBeLessThan(61 * MINUTE);
        },
      ),
      { numRuns: 250 },
    );
  });

  test('is yesterday’s where "Today" has stood over midnight', () => {
    const now = Date.UTC(2026, 10, 22, 0, 5);
    const time = readSentTime('11:50 PM', 'Today', { language: 'en', timeZone: 'UTC', now });
    expect(time).toMatchObject({ low: now - 15 * MINUTE, isExact: true });
  });
});

describe('a time of the day without a date', () => {
  test('may be any day’s up to now', () => {
    const now = Date.UTC(2026, 10, 22, 12);
    const time = readSentTime('15:40', undefined, { language: 'tr', timeZone: 'UTC', now });
    expect(time).toEqual({
      low: EARLIEST,
      high: Date.UTC(2026, 10, 21, 15, 41) - 1,
      source: 'label',
      isExact: false,
    });
  });
});

describe('what is no time', () => {
  const { readClock, readDay } = labelsFor('en', 'UTC');
  test.each(['', 'hello', '25:00', '3:4', '12:60', '1234:56', 'see you at 3:40'])(
    '%j is no clock',
    (text) => {
      expect(readClock(text)).toEqual([]);
    },
  );
  test.each(['', 'Ann joined the group', 'May I?', '31 February 2026', 'Nov', '12'])(
    '%j is no day',
    (text) => {
      expect(readDay(text, 20_000)).toBeUndefined();
    },
  );
  test('half of the day that is not told leaves both', () => {
    expect(readClock('3:40 zz')).toEqual([220, 940]);
  });
});

import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BusinessHours, type DayInterval, hoursFault } from '../../../../lib/domain/hours/businessHours';
import { openTimeOf } from '../../../../lib/domain/hours/openTime';
import { DAY, HOUR, MINUTE } from '../../../../lib/domain/units';

const CLOSED: readonly DayInterval[] = [];
const office = (
  zone = 'UTC',
  intervals: readonly DayInterval[] = [{ from: 9 * 60, to: 17 * 60 }],
): BusinessHours => ({
  zone,
  week: [intervals, intervals, intervals, intervals, intervals, CLOSED, CLOSED],
  overrides: [],
});
const at = (text: string): number => Date.parse(text);

describe('a deadline', () => {
  test('V4: asked late on Friday, due on Monday', () => {
    expect(openTimeOf(office()).deadline(at('2026-03-06T16:45Z'), 30 * MINUTE)).toBe(at('2026-03-09T09:15Z'));
  });

  test('V5: an hour from half past four on Friday', () => {
    expect(openTimeOf(office()).deadline(at('2026-03-06T16:30Z'), HOUR)).toBe(at('2026-03-09T09:30Z'));
  });

  test('that fits to the minute is due as the day ends', () => {
    expect(openTimeOf(office()).deadline(at('2026-03-06T16:30Z'), 30 * MINUTE)).toBe(at('2026-03-06T17:00Z'));
  });

  test('E2: skips a holiday and keeps to a half day', () => {
    const hours = {
      ...office(),
      overrides: [
        { date: '2026-03-09', intervals: [] },
        { date: '2026-03-10', intervals: [{ from: 9 * 60, to: 10 * 60 }] },
      ],
    };
    const time = openTimeOf(hours);
    expect(time.deadline(at('2026-03-06T16:30Z'), 2 * HOUR)).toBe(at('2026-03-11T09:30Z'));
    expect(time.elapsed(at('2026-03-06T00:00Z'), at('2026-03-12T00:00Z'))).toBe((8 + 1 + 8) * HOUR);
  });

  test('is none where the days that are open do not suffice', () => {
    const hours: BusinessHours = {
      zone: 'UTC',
      week: Array.from({ length: 7 }, () => CLOSED),
      overrides: [{ date: '2026-03-09', intervals: [{ from: 0, to: 60 }] }],
    };
    const time = openTimeOf(hours);
    expect(time.deadline(at('2026-03-06T00:00Z'), HOUR)).toBe(at('2026-03-09T01:00Z'));
    expect(time.deadline(at('2026-03-06T00:00Z'), HOUR + 1)).toBeUndefined();
    expect(time.elapsed(at('2026-03-06T00:00Z'), at('2030-01-01T00:00Z'))).toBe(HOUR);
  });
});

describe('time that passed', () => {
  test('V6: outside of the hours is nought', () => {
    expect(openTimeOf(office()).elapsed(at('2026-03-05T22:00Z'), at('2026-03-05T23:00Z'))).toBe(0);
  });

  test('V7: a split day, asked in its break', () => {
    const split = office('UTC', [
      { from: 8 * 60, to: 12 * 60 },
      { from: 13.5 * 60, to: 18 * 60 },
    ]);
    expect(openTimeOf(split).elapsed(at('2026-03-05T12:30Z'), at('2026-03-05T13:40Z'))).toBe(10 * MINUTE);
  });

  test('E3: is by the clock of the business, whatever that of the computer says', () => {
    const time = openTimeOf(office('Asia/Jakarta'));
    expect(time.elapsed(at('2026-03-05T01:00Z'), at('2026-03-05T03:00Z'))).toBe(HOUR);
  });

  test('E3: has an hour less on the night that clocks go forward, and one more as they go back', () => {
    const nights = {
      ...office('Europe/Berlin', [{ from: 0, to: 24 * 60 }]),
      week: Array.from({ length: 7 }, () => [{ from: 0, to: 24 * 60 }]),
    };
    const time = openTimeOf(nights);
    const day = (text: string) =>
      time.elapsed(at(`${text}T00:00+01:00`), at(`${text}T00:00+01:00`) + 26 * HOUR);
    expect(day('2026-03-28')).toBe(26 * HOUR);
    const sunday = openTimeOf({
      ...nights,
      week: [CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, [{ from: 60, to: 4 * 60 }]],
    });
    expect(sunday.elapsed(at('2026-03-28T12:00Z'), at('2026-03-29T12:00Z'))).toBe(2 * HOUR);
    expect(sunday.elapsed(at('2026-10-24T12:00Z'), at('2026-10-25T12:00Z'))).toBe(4 * HOUR);
  });

  test('E4: with no day open passes as on the calendar', () => {
    const time = openTimeOf({ ...office(), week: Array.from({ length: 7 }, () => CLOSED) });
    expect(time.isCalendar).toBe(true);
    expect(time.elapsed(0, DAY)).toBe(DAY);
    expect(time.deadline(5, DAY)).toBe(DAY + 5);
  });

  test('is never negative', () => {
    expect(openTimeOf(office()).elapsed(at('2026-03-06T12:00Z'), at('2026-03-05T12:00Z'))).toBe(0);
  });
});

/** Each minute is asked of `Intl`: longer than tests usually take. */
const SLOW = MINUTE;

/** Whether the clock on the wall shows an open time, asked of `Intl` alone. */
function isOpenMinute(hours: BusinessHours, format: Intl.DateTimeFormat, moment: number): boolean {
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const date = `${parts.year}-${parts.month}-${parts.day}`;
  const weekday = (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
  const minute = Number(parts.hour) * 60 + Number(parts.minute);
  const override = hours.overrides.findLast((each) => each.date === date);
  const intervals = override?.intervals ?? hours.week[weekday] ?? [];
  return intervals.some(({ from, to }) => minute >= from && minute < to);
}

const slowElapsed = (hours: BusinessHours, from: number, to: number): number => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: hours.zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  let sum = 0;
  for (let moment = from; moment < to; moment += MINUTE) {
    if (isOpenMinute(hours, format, moment)) sum += MINUTE;
  }
  return sum;
};

/** Nights on which clocks change, and days like any other; Lord Howe moves by half an hour, Apia lost a whole day. */
const anyPlace = fc.constantFrom(
  { zone: 'Europe/Berlin', start: at('2026-03-28T00:00Z') },
  { zone: 'Europe/Berlin', start: at('2026-10-24T00:00Z') },
  { zone: 'America/New_York', start: at('2026-03-07T12:00Z') },
  { zone: 'America/New_York', start: at('2026-10-31T12:00Z') },
  { zone: 'Australia/Lord_Howe', start: at('2026-04-04T00:00Z') },
  { zone: 'Australia/Lord_Howe', start: at('2026-10-03T00:00Z') },
  { zone: 'America/Santiago', start: at('2026-09-05T12:00Z') },
  { zone: 'Pacific/Apia', start: at('2011-12-29T12:00Z') },
  { zone: 'Europe/Istanbul', start: at('2026-03-02T00:00Z') },
  { zone: 'Asia/Kathmandu', start: at('2026-03-02T00:00Z') },
);
const anyDay = fc
  .uniqueArray(fc.nat(24 * 4), { maxLength: 6 })
  .map((bounds) => bounds.sort((one, other) => one - other))
  .map((bounds): DayInterval[] =>
    Array.from({ length: Math.floor(bounds.length / 2) }, (_, index) => ({
      from: (bounds[2 * index] ?? 0) * 15,
      to: (bounds[2 * index + 1] ?? 0) * 15,
    })),
  );
const anyHours = fc
  .record({
    place: anyPlace,
    week: fc.array(anyDay, { minLength: 7, maxLength: 7 }),
    overridden: fc.array(fc.tuple(fc.nat(4), anyDay), { maxLength: 2 }),
  })
  .map(({ place, week, overridden }) => ({
    start: place.start,
    hours: {
      zone: place.zone,
      week,
      overrides: overridden.map(([day, intervals]) => ({
        date: new Date(place.start + day * DAY).toISOString().slice(0, 10),
        intervals,
      })),
    },
  }))
  .filter(({ hours }) => hours.week.some((day) => day.length > 0));
const anyMinutes = fc.nat(4 * 24 * 60).map((minutes) => minutes * MINUTE);

describe('business hours', () => {
  test(
    'come to the same as looking at the clock on the wall every minute',
    () => {
      fc.assert(
        fc.property(anyHours, anyMinutes, fc.nat(24 * 60), ({ hours, start }, offset, length) => {
          const from = start + offset;
          const to = from + length * MINUTE;
          expect(openTimeOf(hours).elapsed(from, to)).toBe(slowElapsed(hours, from, to));
        }),
        { numRuns: 100 },
      );
    },
    SLOW,
  );

  test('deadline and elapsed are each other’s inverse', () => {
    fc.assert(
      fc.property(
        anyHours,
        anyMinutes,
        fc.nat(9 * DAY),
        fc.nat(6 * DAY),
        ({ hours, start }, offset, target, length) => {
          const time = openTimeOf(hours);
          const from = start + offset;
          const due = time.deadline(from, target) ?? Number.NaN;
          expect(time.elapsed(from, due)).toBe(target);
          // Nothing sooner would do.
          if (target > 0) expect(time.elapsed(from, due - 1)).toBe(target - 1);
          const passed = time.elapsed(from, from + length);
          expect(time.deadline(from, passed) ?? Number.NaN).toBeLessThanOrEqual(from + length);
        },
      ),
    );
  });
});

describe('hours that somebody set', () => {
  const week = office().week;
  test.each([
    [{ ...office(), zone: 'Mars/Base' }, { fault: 'unknownZone' }],
    [{ ...office(), week: week.slice(1) }, { fault: 'wrongNumberOfDays' }],
    [office('UTC', [{ from: 600, to: 600 }]), { fault: 'backwards', day: 0 }],
    [office('UTC', [{ from: 600, to: 1500 }]), { fault: 'backwards', day: 0 }],
    [
      office('UTC', [
        { from: 600, to: 700 },
        { from: 660, to: 720 },
      ]),
      { fault: 'overlapping', day: 0 },
    ],
    [
      { ...office(), overrides: [{ date: '2026-02-30', intervals: [] }] },
      { fault: 'unknownDate', date: '2026-02-30' },
    ],
  ])('are refused with the reason', (hours, fault) => {
    expect(hoursFault(hours)).toEqual(fault);
  });

  test('are taken when nothing is wrong with them', () => {
    expect(hoursFault({ ...office(), overrides: [{ date: '2026-02-28', intervals: [] }] })).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromFieldMoment, snoozeTimes, toFieldMoment } from '../../../lib/domain/snoozeTimes';
import { DAY, HOUR } from '../../../lib/domain/units';

/** By the clock of this machine, as the code under test. */
const at = (day: number, hour: number, minute = 0): number => new Date(2026, 2, day, hour, minute).getTime();
const moments = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) });

describe('moments to snooze until', () => {
  test('on a Wednesday afternoon', () => {
    const now = at(4, 15, 20);
    expect(snoozeTimes(now)).toEqual({
      oneHour: now + HOUR,
      fourHours: now + 4 * HOUR,
      tomorrow: at(5, 9),
      nextWeek: at(9, 9),
    });
  });

  test('on a Monday, next week is not today', () => {
    expect(snoozeTimes(at(2, 8)).nextWeek).toBe(at(9, 9));
  });

  test('on a Sunday, next week begins tomorrow', () => {
    const { tomorrow, nextWeek } = snoozeTimes(at(8, 12));
    expect(nextWeek).toBe(tomorrow);
  });

  test('at any time they are still to come, in the morning, and not far', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const { tomorrow, nextWeek } = snoozeTimes(now);
        for (const moment of [tomorrow, nextWeek]) expect(new Date(moment).getHours()).toBe(9);
        expect(new Date(nextWeek).getDay()).toBe(1);
        expect(tomorrow).toBeGreaterThan(now);
        expect(nextWeek).toBeGreaterThanOrEqual(tomorrow);
        expect(nextWeek).toBeLessThan(now + 8 * DAY + HOUR);
      }),
    );
  });
});

describe('the field for any moment', () => {
  test('writes the local clock', () => {
    expect(toFieldMoment(at(5, 7, 4))).toBe('2026-03-05T07:04');
  });

  test('reads what it writes', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const written = toFieldMoment(moment);
        expect(toFieldMoment(fromFieldMoment(written) ?? 0)).toBe(written);
      }),
    );
  });

  test.each(['', 'soon', '2026-13-40T99:99'])('%j names no moment', (value) => {
    expect(fromFieldMoment(value)).toBeUndefined();
  });
});

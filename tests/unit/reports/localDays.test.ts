import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../../lib/domain/units';
import { lastLocalDays } from '../../../lib/reports/localDays';
import { PERIOD_NAMES } from '../../../lib/reports/popupReport';

const anyMoment = fc.date({ min: new Date(2020, 0, 1), max: new Date(2035, 0, 1), noInvalidDate: true });

describe('the last local days', () => {
  test('begin at midnight and hold the present moment', () => {
    fc.assert(
      fc.property(anyMoment, fc.constantFrom(...PERIOD_NAMES), (moment, name) => {
        const now = moment.getTime();
        const { from, to } = lastLocalDays(name, now);
        expect(new Date(from).getHours()).toBe(0);
        expect(from).toBeLessThanOrEqual(now);
        expect(to).toBeGreaterThan(now);
      }),
    );
  });

  test('are as many as their name says, give or take a change of clocks', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const [today, week, month] = PERIOD_NAMES.map((name) => lastLocalDays(name, moment.getTime()));
        expect(Math.abs((week?.to ?? 0) - (week?.from ?? 0) - 7 * DAY)).toBeLessThanOrEqual(HOUR);
        expect(Math.abs((month?.to ?? 0) - (month?.from ?? 0) - 30 * DAY)).toBeLessThanOrEqual(HOUR);
        expect(week?.to).toBe(today?.to);
      }),
    );
  });
});

import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../../../lib/domain/units';
import { FIRST_CHOICE, STEPS } from '../../../../lib/reports/desk/reportChoice';
import { reportPeriod, stepFor, stepsOf } from '../../../../lib/reports/desk/reportPeriod';

const BERLIN = 'Europe/Berlin';
/** In spring 2026 the clocks of Berlin are put forward in the night to Sunday, 29 March. */
const MONDAY = Date.UTC(2026, 2, 30, 10);

const custom = (firstDay: string, lastDay: string) => ({
  ...FIRST_CHOICE,
  span: 'custom' as const,
  firstDay,
  lastDay,
});

describe('the days of a report', () => {
  test('are whole days of the business, those before them as many, however long a day is', () => {
    const report = reportPeriod({ ...FIRST_CHOICE, span: 'sevenDays' }, MONDAY, BERLIN);
    if (typeof report === 'string') throw new Error(report);
    const { period, before } = report;
    expect(period.to - period.from).toBe(7 * DAY - HOUR);
    expect(period.from).toBe(Date.UTC(2026, 2, 23, 23));
    expect(before).toEqual({ from: Date.UTC(2026, 2, 16, 23), to: period.from });
  });

  test('can be chosen, the last one included', () => {
    expect(reportPeriod(custom('2026-03-02', '2026-03-02'), MONDAY, 'UTC')).toMatchObject({
      period: { from: Date.UTC(2026, 2, 2), to: Date.UTC(2026, 2, 3) },
    });
  });

  test.each([
    ['', '2026-03-02', 'dateMissing'],
    ['2026-02-30', '2026-03-02', 'dateMissing'],
    ['2026-03-03', '2026-03-02', 'lastBeforeFirst'],
    ['1999-01-01', '2026-03-02', 'tooLong'],
  ])('from %j to %j are refused: %s', (first, last, fault) => {
    expect(reportPeriod(custom(first, last), MONDAY, 'UTC')).toBe(fault);
  });
});

describe('steps of a report', () => {
  test.each(STEPS)('of a %s make up the whole period and share nothing', (step) => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.nat(100),
        fc.constantFrom(BERLIN, 'UTC', 'Asia/Jakarta'),
        (start, days, zone) => {
          const first = Temporal.PlainDate.from('2026-01-01').add({ days: start });
          const report = reportPeriod(custom(`${first}`, `${first.add({ days })}`), MONDAY, zone);
          if (typeof report === 'string') throw new Error(report);
          const steps = stepsOf(report.period, step, zone);
          expect(steps[0]?.from).toBe(report.period.from);
          expect(steps.at(-1)?.to).toBe(report.period.to);
          expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
          expect(steps.length).toBeLessThanOrEqual(step === 'day' ? days + 1 : days / 7 + 2);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('are weeks in long periods, whatever was chosen', () => {
    expect([stepFor({ from: 0, to: 90 * DAY }, 'day'), stepFor({ from: 0, to: 365 * DAY }, 'day')]).toEqual([
      'day',
      'week',
    ]);
  });

  test('of a week begin on Monday', () => {
    const period = { from: Date.UTC(2026, 2, 4), to: Date.UTC(2026, 2, 18) };
    expect(stepsOf(period, 'week', 'UTC').map(({ from }) => new Date(from).getUTCDay())).toEqual([3, 1, 1]);
  });
});

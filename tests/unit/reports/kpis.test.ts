import { describe, expect, test } from 'vitest';
import { TARGET_PRESETS } from '../../../lib/domain/numbers/serviceStatus';
import { DAY, HOUR, MINUTE } from '../../../lib/domain/units';
import { compareKpis, type KpiSources, kpisOf } from '../../../lib/reports/kpis';
import { NINE } from '../domain/builders';
import { episodesOf } from '../domain/numbers/builders';

const WEEK = 7 * DAY;
const THIS_WEEK = { period: { from: NINE, to: NINE + WEEK } };
const LAST_WEEK = { from: NINE - WEEK, to: NINE };
const LATER = NINE + 30 * DAY;

const answered = (name: string, at: number, minutes: number) =>
  episodesOf(
    [
      [at, 'in'],
      [at + minutes * MINUTE, 'out'],
      [at + 2 * HOUR, 'resolve'],
    ],
    { contact: name },
  );

const sourcesOf = (before: number, now: number): KpiSources => ({
  episodes: [
    ...Array.from({ length: before }, (_, index) => answered(`b${index}`, index * HOUR - 3 * DAY, 20)).flat(),
    ...Array.from({ length: now }, (_, index) => answered(`n${index}`, index * HOUR, 10)).flat(),
  ],
  volumes: [],
  spans: [],
  targets: TARGET_PRESETS,
});

describe('all numbers of a period', () => {
  test('are told beside those of the period before', () => {
    const { current, before, changes } = compareKpis(sourcesOf(5, 6), THIS_WEEK, LAST_WEEK, LATER);
    expect([before.firstResponse.count, current.firstResponse.count]).toEqual([5, 6]);
    expect(changes.firstResponse).toEqual({ from: 20 * MINUTE, to: 10 * MINUTE, growth: -0.5 });
    expect(changes.responseRate).toEqual({ from: 1, to: 1, growth: 0 });
    expect(changes.complaints).toEqual({ from: 0, to: 0, growth: undefined });
    expect(changes.satisfaction).toBeUndefined();
    expect(current.replyTargets).toMatchObject({ met: 6, breached: 0 });
  });

  test('E21: are not compared where there were few', () => {
    expect(compareKpis(sourcesOf(4, 6), THIS_WEEK, LAST_WEEK, LATER).changes).toEqual({});
  });

  test('of an empty period are noughts of nothing, never something else', () => {
    const told = kpisOf(sourcesOf(0, 0), THIS_WEEK, LATER);
    const numbers = JSON.stringify(told, (_, value) =>
      typeof value === 'number' && !Number.isFinite(value) ? 'no number' : value,
    );
    expect(numbers).not.toContain('no number');
    expect(told).toMatchObject({
      firstResponse: { count: 0 },
      complaints: { count: 0, of: 0 },
      returning: { count: 0, of: 0 },
      handleTime: { coverage: { count: 0, of: 0 } },
    });
  });
});

import { describe, expect, test } from 'vitest';
import { CALENDAR } from '../../../lib/domain/hours/openTime';
import { FIGURE_NAMES, type Figure, type FigureName } from '../../../lib/domain/numbers/figure';
import { CALLBACK_TIME } from '../../../lib/domain/numbers/firstContact';
import { TARGET_PRESETS } from '../../../lib/domain/numbers/serviceStatus';
import { DAY, HOUR, MINUTE } from '../../../lib/domain/units';
import { type FigureSources, figuresOf } from '../../../lib/reports/figures';
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

const sourcesOf = (before: number, now: number): FigureSources => ({
  episodes: [
    ...Array.from({ length: before }, (_, index) => answered(`b${index}`, index * HOUR - 3 * DAY, 20)).flat(),
    ...Array.from({ length: now }, (_, index) => answered(`n${index}`, index * HOUR, 10)).flat(),
  ],
  focusSpans: [],
  linkedContacts: new Map(),
  targets: TARGET_PRESETS,
  openTime: CALENDAR,
  callbackTime: CALLBACK_TIME,
});

const compared = (before: number, now: number): Map<FigureName, Figure> =>
  new Map(
    figuresOf(FIGURE_NAMES, sourcesOf(before, now), THIS_WEEK, LATER, LAST_WEEK).map(
      (figure) => [figure.name, figure] as const,
    ),
  );

describe('the figures of a period', () => {
  test('are told beside those of the period before', () => {
    const figures = compared(5, 6);
    const change = (name: FigureName) => figures.get(name)?.change;
    expect(figures.get('firstResponseTime')?.count).toBe(6);
    expect(change('firstResponseTime')).toEqual({ from: 20 * MINUTE, to: 10 * MINUTE, growth: -0.5 });
    expect(change('responseRate')).toEqual({ from: 1, to: 1, growth: 0 });
    expect(change('complaints')).toEqual({ from: 0, to: 0, growth: undefined });
    expect(change('customerSatisfaction')).toBeUndefined();
    expect(figures.get('replyTargets')).toMatchObject({ share: { count: 6, of: 6 } });
  });

  test('E21: are not compared where there were few', () => {
    expect([...compared(4, 6).values()].filter(({ change }) => change !== undefined)).toEqual([]);
  });

  test('of an empty period are noughts of nothing, never something else', () => {
    const figures = compared(0, 0);
    const numbers = JSON.stringify([...figures.values()], (_, value) =>
      typeof value === 'number' && !Number.isFinite(value) ? 'no number' : value,
    );
    expect(numbers).not.toContain('no number');
    expect([...figures.values()].map(({ count }) => count)).toEqual(FIGURE_NAMES.map(() => 0));
    expect(figures.get('complaints')).toMatchObject({ share: { count: 0, of: 0 } });
    expect(figures.get('handleTime')).toMatchObject({ coverage: { count: 0, of: 0 } });
  });
});

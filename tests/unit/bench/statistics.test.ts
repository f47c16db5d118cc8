import { describe, expect, test } from 'vitest';
import { isMissed, verdictOf } from '../../bench/harness/measurement';
import { additionRatios, palindrome, ratios } from '../../bench/harness/passes';
import { quantile, spreadOf } from '../../bench/harness/statistics';
import { tableOf } from '../../bench/harness/table';

describe('quartiles', () => {
  test('lie between the samples when they must', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 });
  });

  test('of a single sample are that sample', () => {
    expect(spreadOf([7])).toEqual({ lower: 7, median: 7, upper: 7 });
  });

  test('of nothing are an error, not a number', () => {
    expect(() => quantile([], 0.5)).toThrow('at least one sample');
  });
});

describe('passes', () => {
  test('go there and back, so that a steady drift cancels out', () => {
    const order = palindrome(['off', 'on']);
    expect(order).toEqual(['off', 'on', 'on', 'off']);

    const costs = { off: 0, on: 0 };
    order.forEach((arm, index) => {
      costs[arm === 'on' ? 'on' : 'off'] += 100 + 10 * index;
    });
    expect(ratios([costs], 'on', 'off')).toEqual([1]);
  });

  test('compare what two arms add to the same floor', () => {
    const pass = { none: 100, ours: 110, peer: 140 };
    expect(additionRatios([pass], 'ours', 'peer', 'none')).toEqual([0.25]);
  });
});

describe('verdict', () => {
  const line = (samples: number[], target?: number) =>
    ({
      goal: '1',
      what: 'a ratio',
      unit: '×',
      samples,
      ...(target === undefined ? {} : { target }),
    }) as const;

  test('is met by the median', () => {
    expect(verdictOf(line([1, 1.1, 9], 1.1))).toBe('met');
  });

  test('forgives noise as long as the better quartile is at most a tenth over', () => {
    expect(verdictOf(line([1.09, 1.2, 1.3], 1.1))).toBe('near');
    expect(verdictOf(line([1.3, 1.3, 1.3], 1.1))).toBe('MISSED');
  });

  test('forgives counts nothing', () => {
    expect(verdictOf({ ...line([1], 0), isExact: true })).toBe('MISSED');
    expect(verdictOf({ ...line([0], 0), isExact: true })).toBe('met');
  });

  test('is not given where there is no target', () => {
    expect(verdictOf(line([99]))).toBe('shown');
    expect(isMissed([line([99])])).toBe(false);
  });
});

test('the table tells target, result, quartiles and verdict on one line', () => {
  const table = tableOf([{ goal: '3', what: 'badges', unit: '×', samples: [1.1, 1.14, 1.18], target: 1.2 }]);
  expect(table.split('\n').at(-1)).toMatch(/^3\s+badges\s+1\.14 ×\s+1\.12 – 1\.16\s+≤ 1\.20? ×\s+met/);
});

import { describe, expect, test } from 'vitest';
import { delayAfter } from '../../../lib/overlay/pace';
import { createRestoreLimit } from '../../../lib/overlay/restoreLimit';
import { NINE } from './builders';

describe('pace of reading', () => {
  test.each([
    [[], 0],
    [[4], 0],
    [[10], 30],
    [[10, 200, 12], 30],
    [[5000], 1000],
  ])('after readings of %j ms it waits %i ms', (readTimes, delay) => {
    expect(delayAfter(readTimes)).toBe(delay);
  });
});

describe('fighting the page', () => {
  test('a badge thrown out again and again is given up for good, others are not', () => {
    const limit = createRestoreLimit();
    const tries = Array.from({ length: 6 }, (_, index) => limit.allows('1', NINE + index * 1000));
    expect(tries).toEqual([true, true, true, true, true, false]);
    expect(limit.allows('1', NINE + 3_600_000)).toBe(false);
    expect(limit.hasGivenUp('1')).toBe(true);
    expect(limit.allows('2', NINE + 6000)).toBe(true);
  });

  test('one thrown out now and then is put back every time', () => {
    const limit = createRestoreLimit();
    const tries = Array.from({ length: 50 }, (_, index) => limit.allows('1', NINE + index * 2500));
    expect(tries).not.toContain(false);
  });
});

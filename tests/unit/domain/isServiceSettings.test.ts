import 'temporal-polyfill/global';
import { describe, expect, test } from 'vitest';
import { areTargets, isBusinessHours } from '../../../lib/domain/isServiceSettings';
import { TARGET_PRESETS } from '../../../lib/domain/numbers/serviceStatus';
import { DAY, HOUR } from '../../../lib/domain/units';

const day = [{ from: 540, to: 1020 }];
const hours = {
  zone: 'Europe/Istanbul',
  week: [day, day, day, day, day, [], []],
  overrides: [{ date: '2026-03-20', intervals: [] }],
};

describe('business hours from elsewhere', () => {
  test('are taken when nothing is wrong with them', () => expect(isBusinessHours(hours)).toBe(true));

  test.each([
    ['nothing', null],
    ['a text', 'Monday to Friday'],
    ['an unknown zone', { ...hours, zone: 'Mars/Olympus' }],
    ['six days', { ...hours, week: hours.week.slice(1) }],
    ['a day that is no list', { ...hours, week: [...hours.week.slice(1), 'closed'] }],
    ['an end before the beginning', { ...hours, week: [[{ from: 600, to: 540 }], ...hours.week.slice(1)] }],
    ['a date that is none', { ...hours, overrides: [{ date: '2026-02-30', intervals: [] }] }],
    ['a date without hours', { ...hours, overrides: [{ date: '2026-02-20' }] }],
  ])('are refused: %s', (_, value) => expect(isBusinessHours(value)).toBe(false));
});

describe('targets from elsewhere', () => {
  test.each([[TARGET_PRESETS], [{}], [{ 'x/mention': { reply: HOUR, resolution: 2 * DAY } }]])(
    'are taken: %j',
    (value) => expect(areTargets(value)).toBe(true),
  );

  test.each([
    [null],
    [[]],
    [{ 'x/elsewhere': { reply: HOUR } }],
    [{ 'x/mention': { reply: 0 } }],
    [{ 'x/mention': { reply: Number.NaN } }],
    [{ 'x/mention': { reply: 31 * DAY } }],
    [{ 'x/mention': { someday: HOUR } }],
    [{ 'x/mention': null }],
  ])('are refused: %j', (value) => expect(areTargets(value)).toBe(false));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../lib/domain/units';
import { LANGUAGES } from '../../../lib/domain/vocabulary';
import { createFormats } from '../../../lib/i18n/format';
import { resolveLanguage } from '../../../lib/i18n/language';
import { createWaitLong, formatWait, splitWait } from '../../../lib/i18n/wait';

describe('a wait', () => {
  test.each([
    [0, '1m'],
    [-5 * MINUTE, '1m'],
    [59 * SECOND, '1m'],
    [MINUTE, '1m'],
    [119 * SECOND, '1m'],
    [14 * MINUTE, '14m'],
    [HOUR, '1h'],
    [2 * HOUR + 5 * MINUTE, '2h 5m'],
    [23 * HOUR + 59 * MINUTE, '23h 59m'],
    [DAY, '1d'],
    [DAY + 59 * MINUTE, '1d'],
    [3 * DAY + 4 * HOUR + 30 * MINUTE, '3d 4h'],
  ])('of %i ms is written %s', (wait, text) => {
    expect(formatWait(wait, 'en')).toBe(text);
  });

  test('is written in the language of the interface', () => {
    const wait = 2 * HOUR + 5 * MINUTE;
    expect(formatWait(wait, 'tr')).toBe('2sa 5dk');
    expect(formatWait(wait, 'id')).toBe('2j 5mnt');
    expect(createWaitLong('en')(wait)).toBe('2 hours 5 minutes');
    expect(createWaitLong('tr')(wait)).toBe('2 saat 5 dakika');
    expect(createWaitLong('id')(wait)).toBe('2 jam 5 menit');
  });

  test('never takes more than two units, and never looks longer than it is', () => {
    const units = { day: DAY, hour: HOUR, minute: MINUTE };
    fc.assert(
      fc.property(fc.integer({ min: MINUTE, max: 400 * DAY }), (wait) => {
        const parts = splitWait(wait);
        expect(parts.length).toBeGreaterThan(0);
        expect(parts.length).toBeLessThanOrEqual(2);
        const shown = parts.reduce((sum, [unit, count]) => sum + count * units[unit], 0);
        expect(shown).toBeLessThanOrEqual(wait);
        expect(wait - shown).toBeLessThan(wait < DAY ? MINUTE : HOUR);
      }),
    );
  });

  test('of a longer time is never shown as shorter', () => {
    const units = { day: DAY, hour: HOUR, minute: MINUTE };
    const shown = (wait: number) =>
      splitWait(wait).reduce((sum, [unit, count]) => sum + count * units[unit], 0);
    fc.assert(
      fc.property(fc.nat(90 * DAY), fc.nat(90 * DAY), (one, more) => {
        expect(shown(one + more)).toBeGreaterThanOrEqual(shown(one));
      }),
    );
  });
});

describe('numbers and dates', () => {
  const noon = new Date(2026, 10, 22, 12).getTime();

  test('follow the language', () => {
    expect(LANGUAGES.map((language) => createFormats(language).number(12_345))).toEqual([
      '12,345',
      '12.345',
      '12.345',
    ]);
    expect(LANGUAGES.map((language) => createFormats(language).percent(0.934))).toEqual([
      '93%',
      '%93',
      '93%',
    ]);
  });

  test('call nearly none not none, and nearly all not all', () => {
    const { percent } = createFormats('en');
    const shares = [0, 0.0001, 0.0049, 0.005, 0.994, 0.996, 0.9999, 1, 1.004];
    expect(shares.map(percent)).toEqual(['0%', '<1%', '<1%', '1%', '99%', '>99%', '>99%', '100%', '100%']);
    expect(createFormats('tr').percent(0.999)).toBe('>%99');
  });

  test('say how long ago something was', () => {
    const { relative } = createFormats('en');
    expect(relative(noon - 5 * MINUTE, noon)).toBe('5 minutes ago');
    expect(relative(noon - 3 * HOUR - MINUTE, noon)).toBe('3 hours ago');
    expect(relative(noon - DAY, noon)).toBe('yesterday');
  });

  test('leave the year out while it is this one', () => {
    const { date } = createFormats('tr');
    expect(date(noon, noon)).toBe('22 Kas');
    expect(date(noon - 365 * DAY, noon)).toBe('22 Kas 2025');
  });
});

describe('the language', () => {
  test.each([
    [['tr-TR', 'en'], 'tr'],
    [['de-DE', 'id-ID', 'en-US'], 'id'],
    [['in-ID'], 'id'],
    [['en-GB'], 'en'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
  ])('for %j is %s', (preferred, language) => {
    expect(resolveLanguage(preferred)).toBe(language);
  });
});

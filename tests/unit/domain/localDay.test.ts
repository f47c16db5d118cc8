import { expect, test } from 'vitest';
import { startOfDay } from '../../../lib/domain/localDay';

test('a day begins at its midnight by the clock of this device, and the next one after it', () => {
  expect(startOfDay('2026-03-02')).toBe(new Date(2026, 2, 2).getTime());
  expect(startOfDay('2026-12-31', 1)).toBe(new Date(2027, 0, 1).getTime());
});

test.each(['', '2026-3-2', 'tomorrow'])('%s is no day', (written) => {
  expect(startOfDay(written)).toBeUndefined();
});

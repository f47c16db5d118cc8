import { expect, test } from 'vitest';
import { lastingSince } from '../../../lib/domain/interval';
import { DAY, HOUR, MINUTE } from '../../../lib/domain/units';
import { NINE } from './builders';

test('what began within hours has lasted since their middle; what may have begun years ago, since it was there at the latest', () => {
  expect(lastingSince({ low: NINE, high: NINE + HOUR })).toBe(NINE + 30 * MINUTE);
  expect(lastingSince({ low: NINE - 5000 * DAY, high: NINE })).toBe(NINE);
});

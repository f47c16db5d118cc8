import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../../lib/domain/units';
import { createAgeReader } from '../../../../lib/platforms/time/ageLabels';

describe('how long ago a row says something happened', () => {
  test.each([
    ['en', 'now', 0, MINUTE],
    ['en', '5m', 5 * MINUTE, 6 * MINUTE],
    ['en', '2h', 2 * HOUR, 3 * HOUR],
    ['en', '3d', 3 * DAY, 4 * DAY],
    ['en', '2mo', 56 * DAY, 93 * DAY],
    ['tr', 'Şimdi', 0, MINUTE],
    ['tr', '5dk', 5 * MINUTE, 6 * MINUTE],
    ['tr', '2 sa', 2 * HOUR, 3 * HOUR],
    ['tr', '3g', 3 * DAY, 4 * DAY],
    ['tr', '1ha', 7 * DAY, 14 * DAY],
    ['id', 'Sekarang', 0, MINUTE],
    ['id', '5mnt', 5 * MINUTE, 6 * MINUTE],
    ['id', '2 j', 2 * HOUR, 3 * HOUR],
    ['id', '3hr', 3 * DAY, 4 * DAY],
    ['de', '2 Std.', 2 * HOUR, 3 * HOUR],
    ['ar', '٥ د', 5 * MINUTE, 6 * MINUTE],
  ])('in %s %j', (language, label, low, high) => {
    expect(createAgeReader(language)(label)).toEqual({ low, high });
  });

  test.each([
    ['tr', '5d'],
    ['tr', '3s'],
    ['en', '5'],
    ['en', 'h'],
    ['en', '5 apples'],
    ['en', '5h ago and more'],
  ])('in %s %j is not known', (language, label) => {
    expect(createAgeReader(language)(label)).toBeUndefined();
  });
});

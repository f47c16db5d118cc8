import 'temporal-polyfill/global';
import { describe, expect, test } from 'vitest';
import { arrivalsByHour } from '../../../../lib/domain/numbers/arrivals';
import { DAY, HOUR } from '../../../../lib/domain/units';
import { volumeChanges } from '../../../../lib/domain/volumes';
import { volumeDaysOf, volumesOf } from '../../../../lib/storage/volumeDays';
import { aMessage, aReply, NINE } from '../builders';

describe('arrivals', () => {
  const messages = [
    aMessage({ id: '1' }),
    aMessage({ id: '2' }),
    aMessage({ id: '3', at: NINE + 7 * DAY }),
    aReply({ id: '4' }),
    aMessage({ id: '5', at: NINE + DAY + 14 * HOUR, channel: 'x/comment' }),
  ];
  const volumes = volumesOf(volumeDaysOf(volumeChanges([], messages)));
  const fortnight = { period: { from: NINE - 9 * HOUR, to: NINE - 9 * HOUR + 14 * DAY } };
  const busy = (told: ReturnType<typeof arrivalsByHour>) => told.filter(({ messages }) => messages > 0);

  test('are averaged over such weekdays of the period', () => {
    expect(busy(arrivalsByHour(volumes, fortnight, 'UTC'))).toEqual([
      { weekday: 0, hour: 9, messages: 3, days: 2, average: 1.5 },
      { weekday: 1, hour: 23, messages: 1, days: 2, average: 0.5 },
    ]);
  });

  test('are those of the business’s own zone', () => {
    const told = busy(arrivalsByHour(volumes, fortnight, 'Asia/Jakarta'));
    expect(told.map(({ weekday, hour }) => [weekday, hour])).toEqual([
      [0, 16],
      [2, 6],
    ]);
  });

  test('of an empty period are absent', () => {
    const told = arrivalsByHour(volumes, { period: { from: NINE, to: NINE } }, 'UTC');
    expect(told.every(({ average, messages }) => average === undefined && messages === 0)).toBe(true);
  });

  test('are told per channel', () => {
    expect(busy(arrivalsByHour(volumes, { ...fortnight, channel: 'x/comment' }, 'UTC'))).toHaveLength(1);
  });
});

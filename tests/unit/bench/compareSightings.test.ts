import { expect, test } from 'vitest';
import { compareSightings } from '../../bench/harness/compareSightings';

const shown = (id: string, frame: number, isRecycled = false) =>
  ({ id, frame, change: 'shown', isRecycled }) as const;
const gone = (id: string, frame: number) => ({ id, frame, change: 'gone', isRecycled: false }) as const;

test('tells rows missed, seen twice and seen late', () => {
  const log = [shown('a', 1), shown('b', 1, true), shown('c', 2), shown('d', 3)];
  const sightings = [
    { id: 'a', frame: 1 },
    { id: 'c', frame: 3 },
    { id: 'd', frame: 3 },
    { id: 'd', frame: 4 },
  ];
  expect(compareSightings(log, sightings)).toEqual({
    shown: 4,
    recycled: 1,
    missed: 1,
    missedRecycled: 1,
    duplicates: 1,
    late: 1,
  });
});

test('does not count what came and went within one frame', () => {
  expect(compareSightings([shown('a', 1), gone('a', 1)], [])).toMatchObject({ shown: 0, missed: 0 });
});

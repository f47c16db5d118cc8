import { DAY, HOUR, MINUTE } from '../../../lib/domain/units';

/** Distances between the lines of a scale that are easily read. */
export const DURATION_STEPS: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 4, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 5, 10, 20, 50, 100].map((days) => days * DAY),
];

export const SHARE_STEPS: readonly number[] = [0.05, 0.1, 0.2, 0.25, 0.5, 1];

export const COUNT_STEPS: readonly number[] = [1, 10, 100, 1000, 10_000, 100_000].flatMap((size) => [
  size,
  2 * size,
  5 * size,
]);

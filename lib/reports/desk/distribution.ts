import { DAY, type DurationMs, HOUR, MINUTE } from '../../domain/units';

/** Where the bins of first response times end, each excluded; the last bin has no end. */
export const DISTRIBUTION_ENDS: readonly DurationMs[] = [
  5 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  DAY,
];

/** How many durations fall into each bin. */
export function distribute(times: readonly DurationMs[]): number[] {
  const counts = Array.from({ length: DISTRIBUTION_ENDS.length + 1 }, () => 0);
  for (const time of times) {
    const bin = DISTRIBUTION_ENDS.findIndex((end) => time < end);
    const index = bin === -1 ? DISTRIBUTION_ENDS.length : bin;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

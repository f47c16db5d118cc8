import { isNarrow, middle } from './interval';
import type { DurationMs, Interval } from './units';

/** How long something took, over the cases whose times are known well enough. */
export interface DurationStatistics {
  readonly count: number;
  readonly median: DurationMs | undefined;
  /** Absent below five cases: it would say nothing. */
  readonly p90: DurationMs | undefined;
  readonly mean: DurationMs | undefined;
  /** Cases left out because their times are known too coarsely. */
  readonly approximateCount: number;
}

const FEWEST_FOR_P90 = 5;

/** Durations by their middles; those known too coarsely are left out and counted, see `isNarrow`. */
export class Durations {
  readonly #values: number[] = [];
  #approximateCount = 0;

  /** In milliseconds. */
  add(duration: Interval): void {
    if (isNarrow(duration)) this.#values.push(middle(duration));
    else this.#approximateCount++;
  }

  /** Of all that was added so far. */
  summarize(): DurationStatistics {
    const values = this.#values;
    const sorted = inOrder(values);
    const count = values.length;
    return {
      count,
      median: quantileOf(sorted, 0.5),
      p90: count < FEWEST_FOR_P90 ? undefined : quantileOf(sorted, 0.9),
      mean: count === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / count,
      approximateCount: this.#approximateCount,
    };
  }
}

/** Sums durations up, see `Durations`. */
export function summarizeDurations(durations: readonly Interval[]): DurationStatistics {
  const all = new Durations();
  for (const duration of durations) all.add(duration);
  return all.summarize();
}

/**
 * The value below which the given share of values lies, by linear interpolation between the two nearest.
 * Source: type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996): h = (n - 1) p.
 *
 * @param share from 0 to 1
 * @returns undefined when there are no values
 */
export const quantile = (values: readonly number[], share: number): number | undefined =>
  quantileOf(inOrder(values), share);

/** Numbers alone are sorted many times faster than by a function that compares two. */
const inOrder = (values: readonly number[]): Float64Array => new Float64Array(values).sort();

function quantileOf(sorted: Float64Array, share: number): number | undefined {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (place - Math.floor(place));
}

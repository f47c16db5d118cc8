/** Median with the quartiles around it, of whatever unit the samples have. */
export interface Spread {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
export function quantile(samples: readonly number[], fraction: number): number {
  if (samples.length === 0) throw new RangeError('A quantile needs at least one sample.');
  const sorted = samples.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * fraction;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export const spreadOf = (samples: readonly number[]): Spread => ({
  lower: quantile(samples, 0.25),
  median: quantile(samples, 0.5),
  upper: quantile(samples, 0.75),
});

export const medianOf = (samples: readonly number[]): number => quantile(samples, 0.5);

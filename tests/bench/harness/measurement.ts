import { type Spread, spreadOf } from './statistics';

/** One line of the table. */
export interface Measurement {
  /** Number of the goal, such as `1`; lines of one goal are repeated together. */
  readonly goal: string;
  readonly what: string;
  readonly unit: '×' | 'kB' | 'MB' | 'ms' | '';
  /** At least one; a count or a size has exactly one. */
  readonly samples: readonly number[];
  /** The largest value that is good enough; absent for what is only shown beside ours. */
  readonly target?: number;
  /** A count or a size is the same in every run: no allowance for noise. */
  readonly isExact?: boolean;
}

export type Verdict = 'met' | 'near' | 'MISSED' | 'shown';

/** A noisy value may lie this far over its target before it counts as missed. */
const ALLOWANCE = 1.1;

/**
 * `met`: the median is within the target. `near`: it is not, but the better quartile is within the target and the
 * allowance for noise. `MISSED`: neither. `shown`: there is no target.
 */
export function verdictOf({ samples, target, isExact = false }: Measurement): Verdict {
  if (target === undefined) return 'shown';
  const { lower, median }: Spread = spreadOf(samples);
  if (median <= target) return 'met';
  return !isExact && lower <= target * ALLOWANCE ? 'near' : 'MISSED';
}

export const isMissed = (measurements: readonly Measurement[]): boolean =>
  measurements.some((measurement) => verdictOf(measurement) === 'MISSED');

/** How a number changed against the period before; absent where either has too few cases to compare. */
export interface Change {
  readonly from: number;
  readonly to: number;
  /** (to - from) / from; undefined where there was nothing before. */
  readonly growth: number | undefined;
}

const FEWEST_TO_COMPARE = 5;

interface Measured {
  readonly value: number | undefined;
  /** How many cases it is told of. */
  readonly count: number;
}

/** Compares a number with that of the period before: of fewer than five cases each, a change says nothing. */
export function changeOf(before: Measured, now: Measured): Change | undefined {
  if (before.value === undefined || now.value === undefined) return undefined;
  if (before.count < FEWEST_TO_COMPARE || now.count < FEWEST_TO_COMPARE) return undefined;
  const growth = before.value === 0 ? undefined : (now.value - before.value) / before.value;
  return { from: before.value, to: now.value, growth };
}

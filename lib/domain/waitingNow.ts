import { between, exactly, middle } from './interval';
import { summarizeDurations } from './statistics';
import type { DurationMs, EpochMs, Interval } from './units';

export interface WaitingNow {
  readonly count: number;
  /** Beginning of the longest wait. */
  readonly oldestSince: Interval | undefined;
  /** How long nine in ten have waited at most; absent below five waits that are known well enough. */
  readonly p90: DurationMs | undefined;
}

/**
 * Those who wait at this moment, whom first response times leave out.
 *
 * @param since beginnings of all waits that have not ended, see `waitingSince`
 */
export function waitingNow(since: readonly Interval[], now: EpochMs): WaitingNow {
  const [oldestSince] = since.toSorted((one, other) => middle(one) - middle(other));
  const { p90 } = summarizeDurations(since.map((start) => between(start, exactly(now))));
  return { count: since.length, oldestSince, p90 };
}

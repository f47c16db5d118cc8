import type { DurationMs, EpochMs, Interval } from './units';
import { DAY, MINUTE } from './units';

/** An interval for something known exactly. */
export const exactly = (value: number): Interval => ({ low: value, high: value });

/** What is known of the moment a message was sent. */
export const sentAt = (message: { readonly sentAtLow: EpochMs; readonly sentAtHigh: EpochMs }): Interval => ({
  low: message.sentAtLow,
  high: message.sentAtHigh,
});

/** The value a clock reads from an interval. */
export const middle = ({ low, high }: Interval): number => low + (high - low) / 2;

/**
 * Since when something has lasted that began within an interval: the middle of it, or its end, which is certain, where
 * hardly more is known than that it had begun by then.
 */
export const lastingSince = (began: Interval): number =>
  began.high - began.low > DAY ? began.high : middle(began);

/** What two pieces of evidence agree upon; undefined when they contradict each other. */
export function intersection(one: Interval, other: Interval): Interval | undefined {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  return low <= high ? { low, high } : undefined;
}

/** The time that passed between two moments, in milliseconds; never negative. */
export const between = (start: Interval, end: Interval): Interval => ({
  low: Math.max(0, end.low - start.high),
  high: Math.max(0, end.high - start.low),
});

const ALWAYS_TOLERATED: DurationMs = 5 * MINUTE;
const TOLERATED_SHARE = 0.25;

/**
 * Whether a duration is known well enough to be counted: it may be off by five minutes, or by a quarter of its
 * value (the middle) if that is more.
 */
export const isNarrow = (duration: Interval): boolean =>
  duration.high - duration.low <= Math.max(ALWAYS_TOLERATED, TOLERATED_SHARE * middle(duration));

/** A moment, in milliseconds since 1970-01-01T00:00Z. Names of such values end in `At` or `Since`. */
export type EpochMs = number;

/** A length of time in milliseconds. Names of such values end in `Time`, `Delay` or `Target`. */
export type DurationMs = number;

/** All that is known of a moment or a duration: it lies somewhere in [low, high], both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const SECOND: DurationMs = 1000;
export const MINUTE: DurationMs = 60 * SECOND;
export const HOUR: DurationMs = 60 * MINUTE;
export const DAY: DurationMs = 24 * HOUR;

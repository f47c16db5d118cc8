import { between } from '../interval';
import type { Interval } from '../units';
import type { OpenTime } from './openTime';

/** How much time passed between two moments: on the calendar, or while somebody was there. */
export const measure = (start: Interval, end: Interval, openTime?: OpenTime): Interval =>
  openTime === undefined
    ? between(start, end)
    : { low: openTime.elapsed(start.high, end.low), high: openTime.elapsed(start.low, end.high) };

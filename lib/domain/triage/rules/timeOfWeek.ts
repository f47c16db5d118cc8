import { middle } from '../../interval';
import { HOUR, type Interval } from '../../units';
import type { TimeOfWeek } from './rule';

const MINUTES_OF_HOUR = 60;
/** What may be off by more says nothing of the time of day. */
const CLEAR_ENOUGH = HOUR;

/**
 * When in the week a message was written; undefined where that is known too roughly.
 *
 * @param zone such as `Europe/Istanbul`
 */
export function timeOfWeek(sent: Interval, zone: string): TimeOfWeek | undefined {
  if (sent.high - sent.low > CLEAR_ENOUGH) return undefined;
  const { hour, minute, dayOfWeek } = Temporal.Instant.fromEpochMilliseconds(
    Math.floor(middle(sent)),
  ).toZonedDateTimeISO(zone);
  return { minuteOfDay: hour * MINUTES_OF_HOUR + minute, weekday: dayOfWeek };
}

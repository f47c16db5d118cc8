import type { EpochMs } from '../../units';
import type { TimeOfWeek } from './rule';

const MINUTES_OF_HOUR = 60;

/** @param zone such as `Europe/Istanbul` */
export function timeOfWeek(moment: EpochMs, zone: string): TimeOfWeek {
  const { hour, minute, dayOfWeek } = Temporal.Instant.fromEpochMilliseconds(
    Math.floor(moment),
  ).toZonedDateTimeISO(zone);
  return { minuteOfDay: hour * MINUTES_OF_HOUR + minute, weekday: dayOfWeek };
}

import type { EpochMs } from '../../domain/units';

export const HOURS_OF_WEEK = 7 * 24;

/** The hour of the week that the clock on the wall shows: 0 is Monday from midnight on, 167 the last one of Sunday. */
export function slotOf(moment: EpochMs, zone: string): number {
  const { dayOfWeek, hour } = Temporal.Instant.fromEpochMilliseconds(Math.floor(moment)).toZonedDateTimeISO(
    zone,
  );
  return (dayOfWeek - 1) * 24 + hour;
}

import { type EpochMs, MINUTE } from './units';

/**
 * The moment that an ISO 8601 date tells, such as `2026-03-02T09:00:00Z`, `2026-03-02 12:00+03:00`, `2026-03-02T09:00` or
 * `2026-03-02`, in milliseconds; undefined when it is none or there is no such day.
 *
 * @param zone where a date without an offset is meant; its midnight where it has no time either
 * @throws {RangeError} for an unknown zone
 */
export function readMoment(text: string, zone: string): EpochMs | undefined {
  const [, day, time, offset] = ISO_DATE.exec(text.trim()) ?? [];
  if (day === undefined) return undefined;
  const wallClock = `${day}T${time ?? '00:00'}`;
  const local = Date.parse(`${wallClock}Z`);
  // JavaScript takes February 30 for March 2.
  if (Number.isNaN(local) || new Date(local).getUTCDate() !== Number(day.slice(-2))) return undefined;
  if (offset === undefined) {
    return zone === 'UTC'
      ? local
      : Temporal.PlainDateTime.from(wallClock).toZonedDateTime(zone).epochMilliseconds;
  }
  return local - offsetTime(offset);
}

const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

function offsetTime(offset: string): number {
  if (offset.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = [offset.slice(1, 3), offset.slice(-2)];
  const isOnlyHours = offset.length === 3;
  const time = (Number(hours) * 60 + (isOnlyHours ? 0 : Number(minutes))) * MINUTE;
  return offset.startsWith('-') ? -time : time;
}

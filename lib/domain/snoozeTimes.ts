import { type EpochMs, HOUR } from './units';

/** Moments that are offered to snooze a conversation until. */
export interface SnoozeTimes {
  readonly oneHour: EpochMs;
  readonly fourHours: EpochMs;
  readonly tomorrow: EpochMs;
  readonly nextWeek: EpochMs;
}

const OPENING_HOUR = 9;
const MONDAY = 1;
const WEEK = 7;

/** Tomorrow and next week's Monday begin at nine, by the browser's own clock, whatever its hours do on the way. */
export function snoozeTimes(now: EpochMs): SnoozeTimes {
  const today = new Date(now);
  const morningIn = (days: number): EpochMs =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, OPENING_HOUR).getTime();
  return {
    oneHour: now + HOUR,
    fourHours: now + 4 * HOUR,
    tomorrow: morningIn(1),
    nextWeek: morningIn((MONDAY - today.getDay() + WEEK) % WEEK || WEEK),
  };
}

/** As the value of a `datetime-local` field: `2026-03-02T09:00`, by the browser's own clock. */
export function toFieldMoment(at: EpochMs): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** @returns undefined for a value that names no moment */
export function fromFieldMoment(value: string): EpochMs | undefined {
  const at = new Date(value).getTime();
  return Number.isNaN(at) ? undefined : at;
}

import { DAY, type EpochMs } from '../domain/units';
import type { Language } from '../domain/vocabulary';

/** Within so many days the name of the day says enough. */
const NAMED_DAYS = 6;

/**
 * Writes moments that are near as short as they can be told: `14:30` today, `Mon 09:00` within a week, `30 Nov, 09:00`
 * after that; in the browser's zone. The formatters within are made when first needed and kept.
 */
export function createMoment(language: Language): (at: EpochMs, now: EpochMs) => string {
  const formatters = new Map<string, Intl.DateTimeFormat>();
  const write = (name: string, day: Intl.DateTimeFormatOptions, at: EpochMs): string => {
    const formatter =
      formatters.get(name) ??
      new Intl.DateTimeFormat(language, { ...day, hour: 'numeric', minute: '2-digit' });
    formatters.set(name, formatter);
    return formatter.format(at);
  };
  return (at, now) => {
    if (new Date(at).toDateString() === new Date(now).toDateString()) return write('time', {}, at);
    const isNear = Math.abs(at - now) < NAMED_DAYS * DAY;
    return isNear
      ? write('weekday', { weekday: 'short' }, at)
      : write('date', { day: 'numeric', month: 'short' }, at);
  };
}

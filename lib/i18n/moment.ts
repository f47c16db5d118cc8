import { DAY, type EpochMs } from '../domain/units';
import type { Language } from '../domain/vocabulary';

/** Within so many days the name of the day says enough. */
const NAMED_DAYS = 6;

const STYLES = {
  time: { timeStyle: 'short' },
  weekday: { weekday: 'short' },
  date: { day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * Writes moments that are near as short as they can be told: `14:30` today, `Mon 09:00` within a week, `30 Nov 09:00`
 * after that; in the browser's zone. The formatters within are made when first needed and kept.
 */
export function createMoment(language: Language): (at: EpochMs, now: EpochMs) => string {
  const formatters = new Map<keyof typeof STYLES, Intl.DateTimeFormat>();
  const write = (style: keyof typeof STYLES, at: EpochMs): string => {
    const formatter = formatters.get(style) ?? new Intl.DateTimeFormat(language, STYLES[style]);
    formatters.set(style, formatter);
    return formatter.format(at);
  };
  return (at, now) => {
    const time = write('time', at);
    if (new Date(at).toDateString() === new Date(now).toDateString()) return time;
    return `${write(Math.abs(at - now) < NAMED_DAYS * DAY ? 'weekday' : 'date', at)} ${time}`;
  };
}

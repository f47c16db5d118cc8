import { intlTag, type SiteLanguage, spoken } from '../../world/languages';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** A moment by some of its parts, as the language writes them. */
export const written = (at: number, language: SiteLanguage, parts: Intl.DateTimeFormatOptions): string =>
  spoken(new Intl.DateTimeFormat(intlTag(language), parts).format(at), language).replaceAll('\u202f', ' ');

export const clockTime = (at: number, language: SiteLanguage): string =>
  written(at, language, { hour: 'numeric', minute: '2-digit' });

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** Whole days between a moment's date and today's. */
export const daysSince = (at: number): number => Math.round((startOfDay(Date.now()) - startOfDay(at)) / DAY);

export const ageOf = (at: number): number => Math.max(0, Date.now() - at);

/** "3 minutes ago", as screen readers say it. */
export function spokenAge(at: number, language: SiteLanguage): string {
  const age = ageOf(at);
  const [amount, unit] =
    age < MINUTE
      ? [Math.floor(age / SECOND), 'second' as const]
      : age < HOUR
        ? [Math.floor(age / MINUTE), 'minute' as const]
        : age < DAY
          ? [Math.floor(age / HOUR), 'hour' as const]
          : age < WEEK
            ? [Math.floor(age / DAY), 'day' as const]
            : [Math.floor(age / WEEK), 'week' as const];
  return spoken(new Intl.RelativeTimeFormat(intlTag(language)).format(-amount, unit), language);
}

/** What stands for the units in short ages such as "3m". */
export interface ShortUnits {
  readonly minute: string;
  readonly hour: string;
  readonly day: string;
  readonly week: string;
}

/** "3m", "2h", "1d", "4w". */
export function shortAge(at: number, units: ShortUnits): string {
  const age = ageOf(at);
  if (age < HOUR) return `${Math.max(1, Math.floor(age / MINUTE))}${units.minute}`;
  if (age < DAY) return `${Math.floor(age / HOUR)}${units.hour}`;
  if (age < WEEK) return `${Math.floor(age / DAY)}${units.day}`;
  return `${Math.floor(age / WEEK)}${units.week}`;
}

/** Draws anew every half a minute, so that ages on the page grow. */
export const AGE_DELAY = 30 * SECOND;

import type { BusinessHours, DayInterval } from '../domain/hours/businessHours';
import { DAY, type EpochMs } from '../domain/units';
import type { Language } from '../domain/vocabulary';

/** Business hours as a customer is told them; blank where there is nothing to tell. */
export interface BusinessWords {
  /** `09:00–12:30, 13:30–18:00`. */
  readonly hoursToday: string;
  /** `14:00` later today, else with the day of the week; blank while it is open. */
  readonly nextOpen: string;
}

const DAYS_AHEAD = 14;
const SUNDAY_FIRST = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** By the clock on the wall of the business. */
export function businessWords(hours: BusinessHours, now: EpochMs, language: Language): BusinessWords {
  const { date, minute } = wallTime(now, hours.zone);
  const today = intervalsOn(date, hours);
  const isOpen = today.some(({ from, to }) => from <= minute && minute < to);
  const hoursToday = today.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ');
  if (isOpen) return { hoursToday, nextOpen: '' };
  const later = today.find(({ from }) => from > minute);
  if (later) return { hoursToday, nextOpen: clock(later.from) };
  for (let ahead = 1; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = date + ahead * DAY;
    const [first] = intervalsOn(day, hours);
    if (first) return { hoursToday, nextOpen: `${weekdayName(day, language)} ${clock(first.from)}` };
  }
  return { hoursToday, nextOpen: '' };
}

/** The date on the wall as midnight of that date in UTC, and minutes since midnight. */
function wallTime(now: EpochMs, timeZone: string): { readonly date: EpochMs; readonly minute: number } {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, Number(value)] as const));
  const get = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    date: Date.UTC(get('year'), get('month') - 1, get('day')),
    minute: get('hour') * 60 + get('minute'),
  };
}

function intervalsOn(date: EpochMs, { week, overrides }: BusinessHours): DayInterval[] {
  const named = new Date(date).toISOString().slice(0, 10);
  const weekday = SUNDAY_FIRST.indexOf(weekdayName(date, 'en', 'short'));
  const intervals =
    overrides.find((override) => override.date === named)?.intervals ?? week[(weekday + 6) % 7];
  return (intervals ?? []).toSorted((one, other) => one.from - other.from);
}

const weekdayName = (date: EpochMs, language: Language, weekday: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(date);

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

import { DAY, type DurationMs, type EpochMs, HOUR, MINUTE } from '../domain/units';
import type { Language } from '../domain/vocabulary';
import { createMoment } from './moment';
import { onDemand } from './onDemand';
import { createWaitLong, formatWait } from './wait';

/** Numbers, dates and waits as one language writes them. */
export interface Formats {
  readonly language: Language;
  /** `2h 5m`; see {@link formatWait}. */
  wait(wait: DurationMs): string;
  /** `2 hours 5 minutes`. */
  waitLong(wait: DurationMs): string;
  /** `12,345`. */
  number(value: number): string;
  /** A share as whole percents: `93%`. Only none is `0%` and only all of them `100%`: nearly is `<1%` and `>99%`. */
  percent(share: number): string;
  /** Day and month, with the year only when it is not that of `now`. */
  date(at: EpochMs, now: EpochMs): string;
  /** Date and time of day, in the browser's zone. */
  dateTime(at: EpochMs): string;
  /** As short as it can be told; see {@link createMoment}. */
  moment(at: EpochMs, now: EpochMs): string;
  /** `5 minutes ago`, `yesterday`. */
  relative(at: EpochMs, now: EpochMs): string;
  /** `a, b and c`. */
  list(entries: readonly string[]): string;
}

/**
 * Makes a language's formatters, which are dear to make and cheap to use: keep what this returns. Each is made when it
 * is first needed: a page that shows only waits needs no dates.
 */
export function createFormats(language: Language): Formats {
  const number = onDemand(() => new Intl.NumberFormat(language));
  const percent = onDemand(
    () => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
  );
  const date = onDemand(() => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }));
  const dateWithYear = onDemand(
    () => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' }),
  );
  const dateTime = onDemand(
    () => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
  );
  const relative = onDemand(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const list = onDemand(() => new Intl.ListFormat(language, { type: 'conjunction' }));

  return {
    language,
    wait: (wait) => formatWait(wait, language),
    waitLong: createWaitLong(language),
    number: (value) => number().format(value),
    percent: (share) => {
      if (share > 0 && share < 0.005) return `<${percent().format(0.01)}`;
      if (share >= 0.995 && share < 1) return `>${percent().format(0.99)}`;
      return percent().format(share);
    },
    date: (at, now) =>
      (new Date(at).getFullYear() === new Date(now).getFullYear() ? date() : dateWithYear()).format(at),
    dateTime: (at) => dateTime().format(at),
    moment: createMoment(language),
    relative: (at, now) => formatRelative(relative(), at - now),
    list: (entries) => list().format(entries),
  };
}

function formatRelative(formatter: Intl.RelativeTimeFormat, distance: DurationMs): string {
  const size = Math.abs(distance);
  if (size < HOUR) return formatter.format(Math.trunc(distance / MINUTE), 'minute');
  if (size < DAY) return formatter.format(Math.trunc(distance / HOUR), 'hour');
  return formatter.format(Math.trunc(distance / DAY), 'day');
}

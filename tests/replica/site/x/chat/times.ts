import { formats, type SiteLanguage, spoken } from '../../../world/languages';
import { fill } from '../words';
import { CHAT_WORDS, type ChatWords } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS: readonly (readonly [name: keyof ChatWords, length: number, below: number])[] = [
  ['minutes', MINUTE, HOUR],
  ['hours', HOUR, DAY],
  ['days', DAY, 7 * DAY],
  ['weeks', 7 * DAY, 30 * DAY],
  ['months', 30 * DAY, 365 * DAY],
  ['years', 365 * DAY, Number.POSITIVE_INFINITY],
];

const DAY_OF_MONTH = { month: 'short', day: 'numeric' } as const;
const clock = formats((tag) => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' }));
const weekday = formats((tag) => new Intl.DateTimeFormat(tag, { weekday: 'long' }));
const dayOfYear = formats((tag) => new Intl.DateTimeFormat(tag, DAY_OF_MONTH));
const day = formats((tag) => new Intl.DateTimeFormat(tag, { ...DAY_OF_MONTH, year: 'numeric' }));

/** "2h", "2 sa", "2 j": how long ago, as in the list of chats. */
export function relativeTime(at: number, language: SiteLanguage): string {
  const words = CHAT_WORDS[language];
  const age = Math.max(0, Date.now() - at);
  const unit = UNITS.find(([, , below]) => age < below);
  if (age < MINUTE || !unit) return words.now;
  return fill(words[unit[0]], { count: Math.floor(age / unit[1]) });
}

/** "3:40 PM", "15:40", "15.40": all that a message tells of its time. */
export const clockTime = (at: number, language: SiteLanguage): string =>
  spoken(clock[language].format(at), language);

/** Midnight before a moment, in the browser's time zone. */
export const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** "Today", "Yesterday", "Tuesday", "Nov 3", "Nov 3, 2025": what stands between the messages of two days. */
export function dayName(at: number, language: SiteLanguage): string {
  const words = CHAT_WORDS[language];
  const days = Math.round((startOfDay(Date.now()) - startOfDay(at)) / DAY);
  if (days <= 0) return words.today;
  if (days === 1) return words.yesterday;
  const isThisYear = new Date(at).getFullYear() === new Date().getFullYear();
  const format = days < 7 ? weekday : isThisYear ? dayOfYear : day;
  return spoken(format[language].format(at), language);
}

import { formats, intlTag, MADE_UP, type SiteLanguage, spoken } from '../../world/languages';
import { fill, WORDS } from './words';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** As X writes them: in Turkish "5d" are minutes and "3s" hours, in English "5d" are days. */
const SHORT: Readonly<Record<SiteLanguage, Readonly<Record<'second' | 'minute' | 'hour', string>>>> = {
  en: { second: 's', minute: 'm', hour: 'h' },
  tr: { second: 'sn', minute: 'd', hour: 's' },
  id: { second: 'dtk', minute: 'mnt', hour: 'j' },
  [MADE_UP]: { second: 't', minute: 'n', hour: 'j' },
};

const DAY_OF_MONTH = { month: 'short', day: 'numeric' } as const;
const dayOfYear = formats((tag) => new Intl.DateTimeFormat(tag, DAY_OF_MONTH));
const day = formats((tag) => new Intl.DateTimeFormat(tag, { ...DAY_OF_MONTH, year: 'numeric' }));
const clock = formats((tag) => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' }));
const compact = formats(
  (tag) => new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 1 }),
);

const isThisYear = (at: number): boolean => new Date(at).getFullYear() === new Date().getFullYear();

/** "4m", "3h", then "Jan 21", then "Jan 21, 2024". */
export function shortTime(at: number, language: SiteLanguage): string {
  const age = Math.max(0, Date.now() - at);
  const units = SHORT[language];
  if (age < MINUTE) return `${Math.max(1, Math.floor(age / SECOND))}${units.second}`;
  if (age < HOUR) return `${Math.floor(age / MINUTE)}${units.minute}`;
  if (age < DAY) return `${Math.floor(age / HOUR)}${units.hour}`;
  const format = isThisYear(at) ? dayOfYear : day;
  return spoken(format[language].format(at), language);
}

/** "4 minutes ago", as the label of the link around the time. */
export function spokenTime(at: number, language: SiteLanguage): string {
  const age = Math.max(0, Date.now() - at);
  if (age >= DAY) return shortTime(at, language);
  const [amount, unit] =
    age < MINUTE
      ? [Math.floor(age / SECOND), 'second']
      : age < HOUR
        ? [Math.floor(age / MINUTE), 'minute']
        : [Math.floor(age / HOUR), 'hour'];
  const words = spoken(
    new Intl.NumberFormat(intlTag(language), { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
    language,
  );
  return fill(WORDS[language].ago, { amount: words });
}

/** "5:11 PM · Jan 21, 2025", under a post that is read by itself. */
export const fullTime = (at: number, language: SiteLanguage): string =>
  [clock, day].map((format) => spoken(format[language].format(at), language)).join(' · ');

export const shortCount = (count: number, language: SiteLanguage): string => compact[language].format(count);

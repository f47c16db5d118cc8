import { intlTag, MADE_UP, type SiteLanguage, spoken } from '../../world/languages';
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

const isThisYear = (at: number): boolean => new Date(at).getFullYear() === new Date().getFullYear();

/** "4m", "3h", then "Jan 21", then "Jan 21, 2024". */
export function shortTime(at: number, language: SiteLanguage): string {
  const age = Math.max(0, Date.now() - at);
  const units = SHORT[language];
  if (age < MINUTE) return `${Math.max(1, Math.floor(age / SECOND))}${units.second}`;
  if (age < HOUR) return `${Math.floor(age / MINUTE)}${units.minute}`;
  if (age < DAY) return `${Math.floor(age / HOUR)}${units.hour}`;
  const year = isThisYear(at) ? {} : ({ year: 'numeric' } as const);
  return spoken(
    new Intl.DateTimeFormat(intlTag(language), { month: 'short', day: 'numeric', ...year }).format(at),
    language,
  );
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
export function fullTime(at: number, language: SiteLanguage): string {
  const time = spoken(
    new Intl.DateTimeFormat(intlTag(language), { hour: 'numeric', minute: '2-digit' }).format(at),
    language,
  );
  const day = spoken(
    new Intl.DateTimeFormat(intlTag(language), { month: 'short', day: 'numeric', year: 'numeric' }).format(
      at,
    ),
    language,
  );
  return `${time} · ${day}`;
}

export const shortCount = (count: number, language: SiteLanguage): string =>
  new Intl.NumberFormat(intlTag(language), { notation: 'compact', maximumFractionDigits: 1 }).format(count);

import type { EpochMs } from '../domain/units';
import type { Language } from '../domain/vocabulary';

/** Words for a time of the day, from the hour on at which they begin; what stands first also holds before it. */
const GREETINGS: Readonly<Record<Language, readonly (readonly [hour: number, text: string])[]>> = {
  en: [
    [18, 'Good evening'],
    [5, 'Good morning'],
    [12, 'Good afternoon'],
  ],
  tr: [
    [18, 'İyi akşamlar'],
    [5, 'Günaydın'],
    [11, 'İyi günler'],
  ],
  id: [
    [18, 'Selamat malam'],
    [4, 'Selamat pagi'],
    [11, 'Selamat siang'],
    [15, 'Selamat sore'],
  ],
};

/** How one greets at a moment, by the clock of a time zone. */
export function greetingAt(now: EpochMs, language: Language, timeZone = 'UTC'): string {
  const hour = Number(
    new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now),
  );
  const [evening, ...day] = GREETINGS[language];
  const begun = [...day, ...(evening ? [evening] : [])].filter(([from]) => from <= hour);
  return (begun.at(-1) ?? evening)?.[1] ?? '';
}

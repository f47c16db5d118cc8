import { firstKnown, languagesToTry } from './languagesToTry';
import { plainLabel } from './plainLabel';

/**
 * Reads "3:40 PM", "15:40", "15.40" or "٣:٤٠ م".
 *
 * @returns minutes since midnight; two where the label does not tell which half of the day is meant, none where it is
 *   not a time at all
 */
export type ReadClock = (label: string) => readonly number[];

const CLOCK = /^(\D{0,12}?) ?(\d{1,2})[:.٫：](\d{2}) ?(\D{0,12})$/;
const LONGEST_HALF_WORD = 4;
const HALF = 12;
const HOURS = 24;

export function createClockReader(language: string): ReadClock {
  const languages = languagesToTry(language, halfWordsOf);

  return (label) => {
    const [, before = '', hourText, minuteText, after = ''] = CLOCK.exec(plainLabel(label)) ?? [];
    const [shown, minute] = [Number(hourText), Number(minuteText)];
    if (!(shown <= HOURS && minute < 60)) return [];
    // Some write midnight as 24:00, of the day that begins.
    const hour = shown % HOURS;
    const word = asWord(before + after);
    if (word === '' || hour > HALF) return [hour * 60 + minute];
    const hours = [hour % HALF, (hour % HALF) + HALF];
    const known = firstKnown(languages, (words) => {
      const told = hours.filter((candidate) => words[candidate] === word);
      return told.length > 0 ? told : undefined;
    });
    // What is said beside a time by people is longer.
    if (known === undefined && word.length > LONGEST_HALF_WORD) return [];
    return (known ?? hours).map((candidate) => candidate * 60 + minute);
  };
}

const asWord = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What each hour of the day is called beside its number. */
function halfWordsOf(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  return Array.from({ length: HOURS }, (_, hour) => {
    const parts = format.formatToParts(Date.UTC(2026, 0, 1, hour));
    return asWord(plainLabel(parts.find(({ type }) => type === 'dayPeriod')?.value ?? ''));
  });
}

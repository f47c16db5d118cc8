import { createAgeReader, type ReadAge } from './ageLabels';
import { createClockReader, type ReadClock } from './clockLabels';
import { createDayReader, type ReadDay } from './dayLabels';
import { createLocalTime, type LocalTime } from './localTime';
import { asLanguage } from './pageLanguage';

/** Reads times as a page writes them for people. What it cannot read it does not guess. */
export interface TimeLabels {
  readonly local: LocalTime;
  readonly readClock: ReadClock;
  readonly readDay: ReadDay;
  readonly readAge: ReadAge;
}

export type TimeLabelsFor = (pageLanguage: string | null | undefined, timeZone: string) => TimeLabels;

/** Keeps what it made for the last language and zone: the words of a language take milliseconds to gather. */
export function createTimeLabels(): TimeLabelsFor {
  let made: { readonly language: string; readonly timeZone: string; readonly labels: TimeLabels } | undefined;
  return (pageLanguage, timeZone) => {
    const language = asLanguage(pageLanguage);
    if (made?.language !== language || made.timeZone !== timeZone) {
      const labels = {
        local: createLocalTime(timeZone),
        readClock: createClockReader(language),
        readDay: createDayReader(language),
        readAge: createAgeReader(language),
      };
      made = { language, timeZone, labels };
    }
    return made.labels;
  };
}

/** Far longer than any of them: most texts are none, and looking closely takes a while. */
const LONGEST_LABEL = 100;

/** Whether a text is a time and nothing else, of whichever kind. */
export const isTimeLabel = (text: string, { readAge, readClock, readDay }: TimeLabels): boolean =>
  text.length <= LONGEST_LABEL &&
  (readAge(text) !== undefined || readClock(text).length > 0 || readDay(text, 0) !== undefined);

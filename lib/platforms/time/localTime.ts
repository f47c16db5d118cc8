import { DAY, type EpochMs, type Interval, MINUTE } from '../../domain/units';

/** A date of the local calendar, in days since 1970-01-01. */
export type LocalDay = number;

/** Clock and calendar of one time zone. */
export interface LocalTime {
  dayOf(at: EpochMs): LocalDay;
  /**
   * All moments at which clocks there show that minute of that day, the whole minute long: the second of two when clocks
   * are put back, undefined for one that is left out when they are put forward.
   *
   * @param minute minutes since midnight, as the clock shows them: 0 to 1439
   */
  momentsAt(day: LocalDay, minute: number): Interval | undefined;
  /** The whole day, which may be shorter or longer than 24 hours. */
  spanOf(day: LocalDay): Interval;
}

const LONGEST_GAP_MINUTES = 24 * 60;
/** Clocks are put forward by whole quarters of an hour. */
const GAP_STEP_MINUTES = 15;

/** @param timeZone IANA name, such as Europe/Istanbul */
export function createLocalTime(timeZone: string): LocalTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });

  /** What the clock shows, as if it were UTC. */
  const shownAt = (at: EpochMs): number => {
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(at)) shown[type] = Number(value);
    const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = shown;
    return Date.UTC(year, month - 1, day, hour, minute);
  };
  const momentsShowing = (shown: number): EpochMs[] => {
    const offsets = [shown - DAY, shown + DAY].map((at) => shownAt(at) - at);
    return [...new Set(offsets)].map((offset) => shown - offset).filter((at) => shownAt(at) === shown);
  };
  const startOf = (day: LocalDay): EpochMs => {
    for (let minute = 0; minute < LONGEST_GAP_MINUTES; minute += GAP_STEP_MINUTES) {
      const moments = momentsShowing(day * DAY + minute * MINUTE);
      if (moments.length > 0) return Math.min(...moments);
    }
    return day * DAY;
  };

  return {
    dayOf: (at) => Math.floor(shownAt(at) / DAY),
    momentsAt(day, minute) {
      const moments = momentsShowing(day * DAY + minute * MINUTE);
      if (moments.length === 0) return undefined;
      return { low: Math.min(...moments), high: Math.max(...moments) + MINUTE - 1 };
    },
    spanOf: (day) => ({ low: startOf(day), high: startOf(day + 1) - 1 }),
  };
}

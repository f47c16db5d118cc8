import { DAY, type DurationMs, type EpochMs, HOUR, MINUTE } from '../../../lib/domain/units';

export type Random = () => number;

/** Share of what customers write in each hour of the day: little at night, most after lunch and in the evening. */
const BY_HOUR = [2, 1, 1, 1, 1, 2, 4, 8, 14, 20, 22, 21, 20, 24, 25, 22, 19, 18, 19, 22, 20, 14, 8, 4];
const ALL_HOURS = BY_HOUR.reduce((sum, share) => sum + share, 0);

/** A moment of a day at which customers write. */
export function busyMoment(day: EpochMs, random: Random): EpochMs {
  let left = random() * ALL_HOURS;
  const hour = BY_HOUR.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return day + hour * HOUR + Math.floor(random() * HOUR);
}

/** Mostly short, sometimes very long: lognormal, by the method of Box and Muller. */
export function delayAround(median: DurationMs, random: Random): DurationMs {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.floor(median * Math.exp(1.2 * normal));
}

/** The time until a customer comes back, weeks in the mean. */
export const pauseBefore = (random: Random): DurationMs =>
  2 * DAY + Math.floor(-Math.log(1 - random()) * 25 * DAY);

/** As a page with labels tells a moment: to the minute. */
export const toTheMinute = (at: EpochMs): EpochMs => Math.floor(at / MINUTE) * MINUTE;

import type { Period } from '../domain/period';
import type { EpochMs } from '../domain/units';
import type { PeriodName } from './popupReport';

const DAYS: Readonly<Record<PeriodName, number>> = { today: 1, sevenDays: 7, thirtyDays: 30 };

/**
 * The last local days as a period, today among them and whole: a day on which clocks change has 23 or 25 hours.
 * What lies after `now` is empty anyway.
 */
export const lastLocalDays = (name: PeriodName, now: EpochMs): Period => ({
  from: midnightOf(now, 1 - DAYS[name]),
  to: midnightOf(now, 1),
});

/** As many local days as the period has, right before it. */
export const localDaysBefore = (name: PeriodName, now: EpochMs): Period => ({
  from: midnightOf(now, 1 - 2 * DAYS[name]),
  to: midnightOf(now, 1 - DAYS[name]),
});

/** When a local day begins, so many days after the present one. */
function midnightOf(now: EpochMs, daysLater: number): EpochMs {
  const midnight = new Date(now);
  midnight.setHours(0, 0, 0, 0);
  midnight.setDate(midnight.getDate() + daysLater);
  return midnight.getTime();
}

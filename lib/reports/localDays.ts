import type { Period } from '../domain/period';
import type { EpochMs } from '../domain/units';
import type { PeriodName } from './popupReport';

const DAYS: Readonly<Record<PeriodName, number>> = { today: 1, sevenDays: 7, thirtyDays: 30 };

/**
 * The last local days as a period, today among them and whole: a day on which clocks change has 23 or 25 hours.
 * What lies after `now` is empty anyway.
 */
export function lastLocalDays(name: PeriodName, now: EpochMs): Period {
  const midnight = new Date(now);
  midnight.setHours(0, 0, 0, 0);
  const from = new Date(midnight);
  from.setDate(from.getDate() - (DAYS[name] - 1));
  const to = new Date(midnight);
  to.setDate(to.getDate() + 1);
  return { from: from.getTime(), to: to.getTime() };
}

import type { DurationStatistics } from '../statistics';
import type { Share } from './share';

/** Of the cases that would count, those whose times are known well enough. */
export const coverageOf = ({ count, approximateCount }: DurationStatistics): Share => ({
  count,
  of: count + approximateCount,
});

/** Why a number is not told. */
export type Absence = 'nothingHappened' | 'timesTooCoarse' | 'tooFew';

/** Why there is no such statistic; undefined when there is one. */
export function absenceOf(
  statistics: DurationStatistics,
  which: 'median' | 'mean' | 'p90',
): Absence | undefined {
  if (statistics[which] !== undefined) return undefined;
  if (statistics.count > 0) return 'tooFew';
  return statistics.approximateCount > 0 ? 'timesTooCoarse' : 'nothingHappened';
}

import { MINUTE } from '../../domain/units';
import { toLatinDigits } from './plainLabel';
import type { TimeLabels } from './timeLabels';

/**
 * Same, where it is not known whether a page rounds ages down or to the nearest: "1m" has been seen beside "a few seconds
 * ago".
 */
export const roundedLabels = (labels: TimeLabels): TimeLabels => ({
  ...labels,
  readAge(label) {
    const age = labels.readAge(label);
    if (age === undefined) return undefined;
    const half = age.low / Number(/\d+/.exec(toLatinDigits(label))?.[0] || 1) / 2;
    return { low: age.low <= MINUTE ? 0 : age.low - half, high: age.high };
  },
});

import { intersection } from '../../../domain/interval';
import type { EpochMs, Interval } from '../../../domain/units';
import type { TimeSource } from '../../../domain/vocabulary';
import { CLOCK_DIFFERENCE, sentTimeOf } from '../../time/messageTimes';
import type { LabelledMoment } from '../../time/momentLabels';
import type { TimeLabels } from '../../time/timeLabels';
import { EARLIEST } from '../earliest';

interface TimeSigns {
  /** When the label was first on the page: "Today" is that day. */
  readonly firstSeenAt: EpochMs;
  readonly arrival: Interval | undefined;
  readonly labels: TimeLabels;
}

/** When a message was sent, by its own label; by when it was first there where the label cannot be read. */
export function labelledTimeOf(
  moment: LabelledMoment | undefined,
  { firstSeenAt, arrival, labels }: TimeSigns,
): Interval & { readonly source: TimeSource } {
  const { local } = labels;
  const latest = Math.max(firstSeenAt, EARLIEST);
  const known = { low: EARLIEST, high: latest + CLOCK_DIFFERENCE };
  const seen = (arrival && intersection(arrival, { low: EARLIEST, high: latest })) ?? {
    low: EARLIEST,
    high: latest,
  };
  if (moment === undefined) return { ...seen, source: 'observed' };
  // A time without a day is of the day on which it is shown.
  const today = local.dayOf(firstSeenAt);
  const days = moment.days ?? { first: today, last: today };
  const { low, high } = sentTimeOf(
    { minutes: moment.minutes, days, observed: undefined, bounds: known },
    local,
  );
  // A date whose order is not known (6 November, or 11 June) may have been read as one to come.
  return low > known.high ? { ...seen, source: 'observed' } : { low, high, source: 'label' };
}

import { type EpochMs, type Interval, MINUTE } from '../../../domain/units';
import type { MessageId } from '../../../domain/vocabulary';
import type { DaySpan } from '../../time/dayLabels';
import { CLOCK_DIFFERENCE, EARLIEST, type SentTime, sentTimeOf } from '../../time/messageTimes';
import type { TimeLabels } from '../../time/timeLabels';
import { clockOf } from './clock';
import type { ChatItem, MessageItem } from './items';
import type { ThreadTimes } from './threadTimes';

/**
 * When each message in sight was sent: first what its own signs tell, then, for those that stand above the first day's
 * name, what their neighbours leave.
 */
export function readSentTimes(
  items: readonly ChatItem[],
  times: ThreadTimes,
  labels: TimeLabels,
  now: EpochMs,
): ReadonlyMap<MessageId, SentTime> {
  // To the minute, so that what was worked out is good for all looks within it.
  const soon = Math.ceil((now + CLOCK_DIFFERENCE) / MINUTE) * MINUTE;
  const whole: Interval = { low: Math.min(EARLIEST, now), high: soon };
  const found: (SentTime | undefined)[] = [];
  let days: DaySpan | undefined;
  const timeOf = ({ id, row }: MessageItem, bounds: Interval, named?: DaySpan): SentTime => {
    const signs = `${bounds.low} ${bounds.high} ${named?.first} ${named?.last}`;
    return times.learn(id, signs, () => {
      const minutes = clockOf(row, labels.readClock);
      return sentTimeOf({ minutes, days: named, observed: times.observed(id), bounds }, labels.local);
    });
  };

  for (const entry of items) {
    if (entry.id === undefined) days = times.daysNamedBy(entry.item, labels, now) ?? days;
    const known = entry.id === undefined ? undefined : times.known(entry.id);
    if (known?.isExact || entry.id === undefined) found.push(known);
    else found.push(days && timeOf(entry, whole, days));
  }

  const all = new Map<MessageId, SentTime>();
  for (const [position, entry] of items.entries()) {
    if (entry.id === undefined) continue;
    const low = found.findLast((time, other) => other < position && time !== undefined)?.low ?? whole.low;
    const high = found.find((time, other) => other > position && time !== undefined)?.high ?? whole.high;
    const time = found[position] ?? timeOf(entry, low <= high ? { low, high } : whole);
    found[position] = time;
    all.set(entry.id, time);
  }
  return all;
}

import type { Message, TimeEvidence } from './conversation';
import { intersection } from './interval';
import type { Interval } from './units';
import type { TimeSource } from './vocabulary';

const STRONGEST_FIRST: readonly TimeSource[] = ['attribute', 'label', 'separator', 'row', 'observed'];

type SentTime = Pick<Message, 'sentAtLow' | 'sentAtHigh' | 'timeSource' | 'timeEvidence'>;

/**
 * The time of a message from two readings of it. Sources are kept apart, which is what makes the result
 * independent of the order of readings even when they contradict each other.
 */
export function mergeSentTime(one: SentTime, other: SentTime): SentTime {
  const evidence = STRONGEST_FIRST.flatMap((source) => {
    const told = [...evidenceOf(one), ...evidenceOf(other)].filter((item) => item.source === source);
    if (told.length === 0) return [];
    const low = Math.max(...told.map((item) => item.low));
    const high = Math.min(...told.map((item) => item.high));
    return [{ source, low, high }];
  });
  const { interval } = weigh(evidence);
  const [strongest = { source: one.timeSource, ...interval }] = evidence;
  const isPlain = evidence.length === 1 && strongest.low <= strongest.high;
  return {
    sentAtLow: interval.low,
    sentAtHigh: interval.high,
    timeSource: strongest.source,
    ...(isPlain ? {} : { timeEvidence: evidence }),
  };
}

/** Whether what was read of a message's time cannot all be true. Told as drift. */
export const isContradicted = (message: SentTime): boolean => weigh(evidenceOf(message)).isContradicted;

/** What the sources told apart from each other, in words without any text of the page: for a report of drift. */
export function describeEvidence(message: SentTime): string {
  const evidence = evidenceOf(message);
  const start = Math.min(...evidence.flatMap(({ low, high }) => [low, high]));
  return evidence.map(({ source, low, high }) => `${source} ${low - start}..${high - start} ms`).join(', ');
}

const evidenceOf = (time: SentTime): readonly TimeEvidence[] =>
  time.timeEvidence ?? [{ source: time.timeSource, low: time.sentAtLow, high: time.sentAtHigh }];

/** From strong to weak, each source narrows the interval further; one that contradicts it is not believed. */
function weigh(evidence: readonly TimeEvidence[]): { interval: Interval; isContradicted: boolean } {
  let interval: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  let isContradicted = false;
  for (const { low, high } of evidence) {
    // A source at odds with itself leaves open which of its two stories is true, and all that lies between.
    const told = { low: Math.min(low, high), high: Math.max(low, high) };
    const narrowed = intersection(interval, told);
    isContradicted ||= low > high || narrowed === undefined;
    interval = narrowed ?? interval;
  }
  return { interval, isContradicted };
}

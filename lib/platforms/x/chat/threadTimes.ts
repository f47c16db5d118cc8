import type { EpochMs, Interval } from '../../../domain/units';
import type { MessageId } from '../../../domain/vocabulary';
import { readText } from '../../readText';
import type { DaySpan } from '../../time/dayLabels';
import { joined, type SentTime } from '../../time/messageTimes';
import type { TimeLabels } from '../../time/timeLabels';

/**
 * What a tab has learned of when messages were sent. The name of a day is scrolled away before the messages below it, and
 * "Today" is true only of the day on which it appeared.
 */
export interface ThreadTimes {
  known(id: MessageId): SentTime | undefined;
  /**
   * What is known of a message by now, after another look at it; that look is taken only if it was not taken before.
   *
   * @param signs what tells this look from others
   */
  learn(id: MessageId, signs: string, look: () => SentTime): SentTime;
  /** When a message came, if that was seen. */
  observed(id: MessageId): Interval | undefined;
  /** Takes note of what is in sight, whether it ends with the newest message there is. */
  see(threadId: string, ids: readonly MessageId[], isAtEnd: boolean, now: EpochMs): void;
  /** Days that an entry between the messages names; undefined when it names none. */
  daysNamedBy(item: HTMLElement, labels: TimeLabels, now: EpochMs): DaySpan | undefined;
}

/** More than anyone scrolls through; the oldest are forgotten first. */
const MOST_MESSAGES = 10_000;
const LONGEST_DAY_NAME = 61;

interface Sight {
  readonly threadId: string;
  readonly newest: MessageId | undefined;
  readonly at: EpochMs;
}

export function createThreadTimes(): ThreadTimes {
  const times = new Map<MessageId, SentTime>();
  const lastSigns = new Map<MessageId, string>();
  const arrivals = new Map<MessageId, Interval>();
  const names = new WeakMap<HTMLElement, { readonly text: string; readonly firstSeenAt: EpochMs }>();
  /** The last sight of the end of a history. */
  let end: Sight | undefined;

  return {
    known: (id) => times.get(id),
    learn(id, signs, look) {
      const known = times.get(id);
      if (known && lastSigns.get(id) === signs) return known;
      const time = joined(known, look());
      keep(times, id, time);
      keep(lastSigns, id, signs);
      return time;
    },
    observed: (id) => arrivals.get(id),
    see(threadId, ids, isAtEnd, now) {
      if (end?.threadId === threadId && end.newest !== undefined) {
        const newestBefore = ids.indexOf(end.newest);
        const arrived = newestBefore < 0 ? [] : ids.slice(newestBefore + 1);
        for (const id of arrived) {
          if (!arrivals.has(id) && !times.has(id))
            keep(arrivals, id, { low: Math.min(end.at, now), high: now });
        }
      }
      end = isAtEnd ? { threadId, newest: ids.at(-1), at: now } : undefined;
    },
    daysNamedBy(item, labels, now) {
      const text = readText(item, LONGEST_DAY_NAME);
      const known = names.get(item);
      const firstSeenAt = known?.text === text ? known.firstSeenAt : now;
      if (known?.text !== text) names.set(item, { text, firstSeenAt });
      const then = labels.readDay(text, labels.local.dayOf(firstSeenAt));
      const today = firstSeenAt === now ? then : labels.readDay(text, labels.local.dayOf(now));
      return then && today && { first: then.first, last: today.last };
    },
  };
}

function keep<Value>(map: Map<MessageId, Value>, id: MessageId, value: Value): void {
  map.set(id, value);
  for (const oldest of map.keys()) {
    if (map.size <= MOST_MESSAGES) break;
    map.delete(oldest);
  }
}

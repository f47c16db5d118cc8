import { intersection } from '../../domain/interval';
import type { EpochMs, Interval } from '../../domain/units';
import type { TimeSource } from '../../domain/vocabulary';
import { sentTimeOf } from '../time/messageTimes';
import { readMomentLabel } from '../time/momentLabels';
import type { TimeLabels } from '../time/timeLabels';
import type { LabelSight } from './labelSight';
import type { Seen, Sightings } from './sightings';

/** A time that stands between messages. */
export interface Separator {
  readonly element: HTMLElement;
  readonly text: string;
}

/** An entry of a transcript, from top to bottom: messages, or a time. With neither it is a notice. */
export interface Entry<Message> {
  readonly messages: readonly Message[];
  readonly time?: Separator;
}

export interface SeparatedTime extends Interval {
  readonly source: TimeSource;
}

interface TimesContext<Message> {
  readonly sight: LabelSight;
  readonly sightings: Sightings;
  readonly labels: TimeLabels;
  readonly now: EpochMs;
  /** Nothing on that platform is older. */
  readonly earliest: EpochMs;
  asSeen(message: Message): Seen;
  /** What the message itself tells; undefined where it tells nothing. */
  toldBy(message: Message): SeparatedTime | undefined;
}

/**
 * When each message was sent, where times stand between them: such a time is that of the message right below it, and no
 * later one is older. Without one it is only known that a message was there when we first looked.
 */
export function readSeparatedTimes<Message>(
  entries: readonly Entry<Message>[],
  context: TimesContext<Message>,
): ReadonlyMap<Message, SeparatedTime> {
  const { sight, labels, now } = context;
  const named = entries.map(
    ({ time }) =>
      time && sight.momentOf({ ...time, labels, now }, (at) => momentNamedBy(time.text, at, context)),
  );
  const times = new Map<Message, SeparatedTime>();
  for (const [index, { messages }] of entries.entries()) {
    const above = named.findLast((moment, other) => other < index && moment !== undefined);
    const below = named.find((moment, other) => other > index && moment !== undefined);
    for (const [position, message] of messages.entries()) {
      const isRightBelow = position === 0 && named[index - 1] !== undefined;
      const between =
        isRightBelow && above ? above : { low: above?.low ?? context.earliest, high: below?.high };
      const told = context.toldBy(message);
      times.set(message, told ?? narrowed(message, between, above !== undefined, context));
    }
  }
  return times;
}

function narrowed<Message>(
  message: Message,
  { low, high }: { readonly low: number; readonly high: number | undefined },
  isNamed: boolean,
  { asSeen, sightings, now }: TimesContext<Message>,
): SeparatedTime {
  const arrival = sightings.arrivalOf(asSeen(message));
  const latest = Math.min(high ?? now, arrival?.high ?? now);
  const named = { low: Math.min(low, latest), high: latest };
  const both = arrival && intersection(named, arrival);
  const isObserved = both !== undefined && both.low > named.low;
  return { ...(both ?? named), source: isNamed && !isObserved ? 'separator' : 'observed' };
}

/** The moment that a time between messages means; undefined where it cannot be read. */
function momentNamedBy<Message>(
  text: string,
  firstSeenAt: EpochMs,
  { labels, earliest }: TimesContext<Message>,
): Interval | undefined {
  const today = labels.local.dayOf(firstSeenAt);
  const moment = readMomentLabel(text, labels, today);
  if (moment === undefined) return undefined;
  // A day in words that are not known is not today.
  const others = text.slice(0, moment.start) + text.slice(moment.end);
  if (moment.days === undefined && /\p{L}/u.test(others)) return undefined;
  const days = moment.days ?? { first: today, last: today };
  const bounds = { low: earliest, high: Math.max(firstSeenAt, earliest) };
  return sentTimeOf({ minutes: moment.minutes, days, observed: undefined, bounds }, labels.local);
}

import { intersection } from '../../../domain/interval';
import type { EpochMs, Interval } from '../../../domain/units';
import type { TimeSource } from '../../../domain/vocabulary';
import type { Finder } from '../../finder';
import { sentTimeOf } from '../../time/messageTimes';
import { readMomentLabel } from '../../time/momentLabels';
import type { TimeLabels } from '../../time/timeLabels';
import { EARLIEST } from '../earliest';
import type { LabelSight } from '../labelSight';
import type { FacebookSelectors } from '../selectors';
import type { Sightings } from '../sightings';
import { utimeOf } from '../utime';
import type { InboxEntry, InboxMessage, InboxTime } from './items';

export interface MessageTime extends Interval {
  readonly source: TimeSource;
}

interface TimesContext {
  readonly sight: LabelSight;
  readonly sightings: Sightings;
  readonly labels: TimeLabels;
  readonly now: EpochMs;
}

/**
 * When each message was sent. An attribute tells the second; a time between messages is that of the message right below it,
 * and no later one is older; else it is only known that it was there when we first looked.
 */
export function readInboxTimes(
  finder: Finder<FacebookSelectors>,
  entries: readonly InboxEntry[],
  context: TimesContext,
): ReadonlyMap<InboxMessage, MessageTime> {
  const named = entries.map(({ time }) => time && momentNamedBy(time, context));
  const times = new Map<InboxMessage, MessageTime>();
  for (const [index, { messages }] of entries.entries()) {
    const above = named.findLast((moment, other) => other < index && moment !== undefined);
    const below = named.find((moment, other) => other > index && moment !== undefined);
    for (const [position, message] of messages.entries()) {
      const told = toldBy(finder, message);
      const isRightBelow = position === 0 && named[index - 1] !== undefined;
      const between = isRightBelow && above ? above : { low: above?.low ?? EARLIEST, high: below?.high };
      times.set(message, told ?? narrowed(message, between, above !== undefined, context));
    }
  }
  return times;
}

function toldBy(finder: Finder<FacebookSelectors>, { bubble, item }: InboxMessage): MessageTime | undefined {
  const around = finder.around('inboxMessageTime', bubble);
  const bearer = around && item.contains(around) ? around : finder.one('inboxMessageTime', item);
  const time = utimeOf(bearer);
  return time && { ...time, source: 'attribute' };
}

function narrowed(
  { id, bubble, text }: InboxMessage,
  { low, high }: { readonly low: number; readonly high: number | undefined },
  isNamed: boolean,
  { sightings, now }: TimesContext,
): MessageTime {
  const arrival = sightings.arrivalOf({ ...(id === undefined ? {} : { id }), element: bubble, text });
  const latest = Math.min(high ?? now, arrival?.high ?? now);
  const named = { low: Math.min(low, latest), high: latest };
  const both = arrival && intersection(named, arrival);
  const isObserved = both !== undefined && both.low > named.low;
  return { ...(both ?? named), source: isNamed && !isObserved ? 'separator' : 'observed' };
}

/** The moment that a time between messages means; undefined where it cannot be read. */
function momentNamedBy(
  { item, text }: InboxTime,
  { sight, labels, now }: TimesContext,
): Interval | undefined {
  const firstSeenAt = sight.firstSeenAt(item, text, now);
  const today = labels.local.dayOf(firstSeenAt);
  const moment = readMomentLabel(text, labels, today);
  if (moment === undefined) return undefined;
  const days = moment.days ?? { first: today, last: today };
  const bounds = { low: EARLIEST, high: Math.max(firstSeenAt, EARLIEST) };
  return sentTimeOf({ minutes: moment.minutes, days, observed: undefined, bounds }, labels.local);
}

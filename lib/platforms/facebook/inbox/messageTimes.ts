import type { EpochMs } from '../../../domain/units';
import type { LabelSight } from '../../chats/labelSight';
import { type Entry, readSeparatedTimes, type SeparatedTime } from '../../chats/separatedTimes';
import type { Seen, Sightings } from '../../chats/sightings';
import type { Finder } from '../../finder';
import type { TimeLabels } from '../../time/timeLabels';
import { EARLIEST } from '../earliest';
import type { FacebookSelectors } from '../selectors';
import { utimeOf } from '../utime';
import type { InboxMessage } from './items';

interface TimesContext {
  readonly sight: LabelSight;
  readonly sightings: Sightings;
  readonly labels: TimeLabels;
  readonly now: EpochMs;
}

/** When each message was sent. An attribute tells the second; else the times between messages do. */
export const readInboxTimes = (
  finder: Finder<FacebookSelectors>,
  entries: readonly Entry<InboxMessage>[],
  context: TimesContext,
): ReadonlyMap<InboxMessage, SeparatedTime> =>
  readSeparatedTimes(entries, {
    ...context,
    earliest: EARLIEST,
    asSeen,
    toldBy: (message) => toldBy(finder, message),
  });

function toldBy(
  finder: Finder<FacebookSelectors>,
  { bubble, item }: InboxMessage,
): SeparatedTime | undefined {
  const around = finder.around('inboxMessageTime', bubble);
  const bearer = around && item.contains(around) ? around : finder.one('inboxMessageTime', item);
  const time = utimeOf(bearer);
  return time && { ...time, source: 'attribute' };
}

export const asSeen = ({ id, bubble, text }: InboxMessage): Seen =>
  id === undefined ? { element: bubble, text } : { id, element: bubble, text };

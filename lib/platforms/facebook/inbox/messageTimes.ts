import type { EpochMs } from '../../../domain/units';
import type { LabelSight } from '../../chats/labelSight';
import { type Entry, readSeparatedTimes, type SeparatedTime } from '../../chats/separatedTimes';
import type { Seen, Sightings } from '../../chats/sightings';
import type { TimeLabels } from '../../time/timeLabels';
import { EARLIEST } from '../earliest';
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
  entries: readonly Entry<InboxMessage>[],
  context: TimesContext,
): ReadonlyMap<InboxMessage, SeparatedTime> =>
  readSeparatedTimes(entries, {
    ...context,
    earliest: EARLIEST,
    asSeen,
    toldBy,
  });

function toldBy({ timeBox }: InboxMessage): SeparatedTime | undefined {
  const time = utimeOf(timeBox);
  return time && { ...time, source: 'attribute' };
}

export const asSeen = ({ id, bubble, text }: InboxMessage): Seen =>
  id === undefined ? { element: bubble, text } : { id, element: bubble, text };

import { foldText } from '../../domain/foldText';
import type { QueueFilter, QueuePart, QueueSort } from '../../domain/queueView';
import { PRIORITIES } from '../../domain/vocabulary';
import type { QueueReport, QueueRow } from './queueReport';

/** Those of the queue that are asked for, in the order that is asked for. */
export function filterQueue(report: QueueParts, filter: QueueFilter): QueueRow[] {
  const { part, channel, tagId, priority = 'none', sort = 'urgency' } = filter;
  const words = foldText(filter.query).split(/\s+/).filter(Boolean);
  const least = PRIORITIES.indexOf(priority);
  const rows = partOf(report, part).filter(
    (row) =>
      (channel === undefined || row.channel === channel) &&
      (tagId === undefined || row.tags.some(({ id }) => id === tagId)) &&
      PRIORITIES.indexOf(row.priority) >= least &&
      (words.length === 0 || hasAll(row, words)),
  );
  return sort === 'urgency' ? rows : rows.sort(ORDERS[sort]);
}

type QueueParts = Pick<QueueReport, 'waiting' | 'snoozed' | 'promised'>;

/** All entries of a part, in its own order. */
export function partOf({ waiting, snoozed, promised }: QueueParts, part: QueuePart): readonly QueueRow[] {
  switch (part) {
    case 'waiting':
      return waiting;
    case 'due':
      return waiting.filter(({ target }) => target?.state === 'breached' || target?.state === 'dueSoon');
    case 'requests':
      return waiting.filter(({ isRequest }) => isRequest);
    case 'promised':
      return promised;
    case 'snoozed':
      return snoozed;
  }
}

type Order = (one: QueueRow, other: QueueRow) => number;

/** Where nobody waits, nothing is old. */
const sinceOf = ({ waitingSince = Number.MAX_SAFE_INTEGER }: QueueRow): number => waitingSince;
const byAge: Order = (one, other) => sinceOf(one) - sinceOf(other);
const ORDERS: Readonly<Record<Exclude<QueueSort, 'urgency'>, Order>> = {
  oldest: byAge,
  newest: (one, other) => byAge(other, one),
  priority: (one, other) =>
    PRIORITIES.indexOf(other.priority) - PRIORITIES.indexOf(one.priority) || byAge(one, other),
};

function hasAll({ contact, preview, tags }: QueueRow, words: readonly string[]): boolean {
  const text = foldText(
    [contact.name, `@${contact.handle}`, preview, ...tags.map(({ name }) => name)].join('\n'),
  );
  return words.every((word) => text.includes(word));
}

import { foldText } from '../../domain/foldText';
import { type Channel, PRIORITIES, type Priority, type TagId } from '../../domain/vocabulary';
import type { QueueReport, QueueRow } from './queueReport';

/**
 * Which part of the queue: everybody who waits, those whose target is breached or soon will be, those who stand among the
 * requests where nobody looks, or those that are snoozed.
 */
export const QUEUE_PARTS = ['waiting', 'due', 'requests', 'snoozed'] as const;
export type QueuePart = (typeof QUEUE_PARTS)[number];

/** What the queue is narrowed to. */
export interface QueueFilter {
  readonly part: QueuePart;
  /** In names, handles, tags and what was written last; folded, see `foldText`. */
  readonly query: string;
  /** All of them when absent. */
  readonly channel?: Channel | undefined;
  readonly tagId?: TagId | undefined;
  /** At least this one. */
  readonly priority?: Priority | undefined;
}

export const WHOLE_QUEUE: QueueFilter = { part: 'waiting', query: '' };

/** Those of the queue that are asked for, in its order. */
export function filterQueue(
  report: Pick<QueueReport, 'waiting' | 'snoozed'>,
  filter: QueueFilter,
): QueueRow[] {
  const { part, channel, tagId, priority = 'none' } = filter;
  const words = foldText(filter.query).split(/\s+/).filter(Boolean);
  const least = PRIORITIES.indexOf(priority);
  return report[part === 'snoozed' ? 'snoozed' : 'waiting'].filter(
    (row) =>
      isIn(row, part) &&
      (channel === undefined || row.channel === channel) &&
      (tagId === undefined || row.tags.some(({ id }) => id === tagId)) &&
      PRIORITIES.indexOf(row.priority) >= least &&
      (words.length === 0 || hasAll(row, words)),
  );
}

const isIn = ({ target, isRequest }: QueueRow, part: QueuePart): boolean =>
  part === 'due'
    ? target?.state === 'breached' || target?.state === 'dueSoon'
    : part !== 'requests' || isRequest;

function hasAll({ contact, preview, tags }: QueueRow, words: readonly string[]): boolean {
  const text = foldText(
    [contact.name, `@${contact.handle}`, preview, ...tags.map(({ name }) => name)].join('\n'),
  );
  return words.every((word) => text.includes(word));
}

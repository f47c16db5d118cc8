import { isChannel } from './isServiceSettings';
import { type Channel, PRIORITIES, type Priority, type TagId } from './vocabulary';

/**
 * Which part of the queue: everybody who waits, those whose target is breached or soon will be, those who stand among the
 * requests where nobody looks, those to whom something was promised, or those that are snoozed.
 */
export const QUEUE_PARTS = ['waiting', 'due', 'requests', 'promised', 'snoozed'] as const;
export type QueuePart = (typeof QUEUE_PARTS)[number];

/** By what is due, as the queue is; by age; or by priority alone. */
export const QUEUE_SORTS = ['urgency', 'oldest', 'newest', 'priority'] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];

/** What the queue is narrowed to, and in which order it stands. */
export interface QueueFilter {
  readonly part: QueuePart;
  /** In names, handles, tags and what was written last; folded, see `foldText`. */
  readonly query: string;
  /** All of them when absent. */
  readonly channel?: Channel | undefined;
  readonly tagId?: TagId | undefined;
  /** At least this one. */
  readonly priority?: Priority | undefined;
  /** By urgency when absent. */
  readonly sort?: QueueSort | undefined;
}

export const WHOLE_QUEUE: QueueFilter = { part: 'waiting', query: '' };

/** A filter somebody gave a name. */
export interface QueueView {
  readonly name: string;
  readonly filter: QueueFilter;
}

/** More would not be looked through. */
export const MOST_QUEUE_VIEWS = 30;
export const LONGEST_VIEW_NAME = 40;
/** In UTF-16 units. */
export const LONGEST_VIEW_QUERY = 200;
const LONGEST_ID = 200;

/** Whether something that came from elsewhere is saved views, none named like another. */
export const areQueueViews = (value: unknown): value is readonly QueueView[] =>
  Array.isArray(value) &&
  value.length <= MOST_QUEUE_VIEWS &&
  value.every(isView) &&
  new Set(value.map(({ name }) => name)).size === value.length;

const isView = (value: unknown): value is QueueView =>
  isObject(value) && isText(value.name, LONGEST_VIEW_NAME) && value.name !== '' && isFilter(value.filter);

const isFilter = (value: unknown): boolean =>
  isObject(value) &&
  isOneOf(value.part, QUEUE_PARTS) &&
  isText(value.query, LONGEST_VIEW_QUERY) &&
  (value.channel === undefined || isChannel(value.channel)) &&
  (value.tagId === undefined || isText(value.tagId, LONGEST_ID)) &&
  (value.priority === undefined || isOneOf(value.priority, PRIORITIES)) &&
  (value.sort === undefined || isOneOf(value.sort, QUEUE_SORTS));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

const isOneOf = (value: unknown, choices: readonly string[]): boolean =>
  choices.some((choice) => choice === value);

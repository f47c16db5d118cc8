import { compareText } from '../domain/compareText';
import type { Tag } from '../domain/event';
import { isSnoozed } from '../domain/snooze';
import { summarize } from '../domain/summarize';
import { type PriorityContext, priorityOfConversation } from '../domain/triage/conversationPriority';
import type { EpochMs } from '../domain/units';
import { PRIORITIES, type TagId } from '../domain/vocabulary';
import type { InlayDatabase } from '../storage/database';
import { getPriorityContext } from '../storage/priorities';
import type { StoredConversation } from '../storage/records';
import { getSetup } from '../storage/setup';
import { QUEUE_LENGTH, type QueueEntry, type Waiting } from './popupReport';

type WaitingConversation = StoredConversation & { readonly waitingSince: number };

/** What the queue is made of; who of them is snoozed changes with the clock, see `waitingAt`. */
export interface QueueSources {
  readonly waiting: readonly WaitingConversation[];
  /** Whether or not somebody waits in them; their snooze may have ended. */
  readonly snoozed: readonly StoredConversation[];
  /** What priorities follow from. */
  readonly context: PriorityContext;
}

export async function readQueue(database: InlayDatabase): Promise<QueueSources> {
  const [waiting, snoozed, context] = await Promise.all([
    database.conversations.where('waitingSince').above(0).toArray(),
    database.conversations.where('snoozedUntil').above(0).toArray(),
    getPriorityContext(database),
  ]);
  return { waiting: waiting.filter(isWaiting), snoozed, context };
}

/** What the popup tells of those who wait; the rows themselves are many more than it shows, and are not kept. */
export async function readWaiting(database: InlayDatabase, now: EpochMs): Promise<Waiting> {
  const [sources, setup] = await Promise.all([readQueue(database), getSetup(database)]);
  return waitingAt(now, sources, setup?.tags ?? []);
}

/** Those who wait at this moment: by priority, then by how long they have waited. */
function waitingAt(now: EpochMs, sources: QueueSources, tags: readonly Tag[]): Waiting {
  const waiting = sources.waiting
    .filter((conversation) => !isSnoozed(conversation, now))
    .map((conversation) => withPriority(conversation, sources.context, now));
  const tagsById = new Map(tags.map((tag) => [tag.id, tag]));
  const [oldest] = waiting.toSorted(byAge);
  return {
    count: waiting.length,
    oldestSince: oldest?.waitingSince,
    isOldestApproximate: oldest !== undefined && summarize(oldest).isApproximate,
    snoozedCount: countCases(sources.snoozed.filter((conversation) => isSnoozed(conversation, now))),
    queue: waiting
      .toSorted(byUrgency)
      .slice(0, QUEUE_LENGTH)
      .map((conversation) => entryOf(conversation, tagsById)),
  };
}

/** Those that are linked are snoozed together, and are one. */
const countCases = (conversations: readonly StoredConversation[]): number =>
  new Set(conversations.map(({ id, linkedIds = [] }) => [id, ...linkedIds].sort(compareText)[0])).size;

const isWaiting = (conversation: StoredConversation): conversation is WaitingConversation =>
  conversation.waitingSince !== undefined;

/** The row with the priority that holds at the moment. */
const withPriority = (
  conversation: WaitingConversation,
  context: PriorityContext,
  now: EpochMs,
): WaitingConversation => ({
  ...conversation,
  priority: priorityOfConversation(conversation, context, now).priority,
});

const byAge = (one: WaitingConversation, other: WaitingConversation): number =>
  one.waitingSince - other.waitingSince;

const byUrgency = (one: WaitingConversation, other: WaitingConversation): number =>
  PRIORITIES.indexOf(other.priority) - PRIORITIES.indexOf(one.priority) || byAge(one, other);

function entryOf(conversation: WaitingConversation, tagsById: ReadonlyMap<TagId, Tag>): QueueEntry {
  const {
    id,
    contact,
    channel,
    service,
    waitingSince,
    priority,
    tagIds,
    lastInboundText = '',
  } = conversation;
  return {
    conversationId: id,
    contact,
    channel,
    ...(service === undefined ? {} : { service }),
    waitingSince,
    isApproximate: summarize(conversation).isApproximate,
    isRequest: conversation.isRequest === true,
    priority,
    tags: tagIds.flatMap((tagId) => tagsById.get(tagId) ?? []),
    preview: lastInboundText,
  };
}

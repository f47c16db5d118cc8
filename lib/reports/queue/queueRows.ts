import type { Tag } from '../../domain/event';
import { byDue, type ServiceStatus, serviceStatus } from '../../domain/numbers/serviceStatus';
import { isSnoozed } from '../../domain/snooze';
import { summarize } from '../../domain/summarize';
import {
  doneByRules,
  type PriorityContext,
  priorityOfConversation,
} from '../../domain/triage/conversationPriority';
import type { EpochMs } from '../../domain/units';
import { type ConversationId, PRIORITIES, type TagId } from '../../domain/vocabulary';
import type { OpenCase } from '../../storage/openCases';
import type { StoredConversation } from '../../storage/records';
import type { QueueSources } from '../waitingQueue';
import type { QueueReport, QueueRow } from './queueReport';

/**
 * Everybody who waits at this moment: first those whose target is breached, the oldest of them first; then those that are
 * due soon, the soonest first; then the others by priority, then by how long they have waited.
 */
export function queueRows(
  now: EpochMs,
  sources: QueueSources,
  tagsById: ReadonlyMap<TagId, Tag>,
  cases: OpenCases = new Map(),
): Pick<QueueReport, 'waiting' | 'snoozed' | 'promised'> {
  const rowOf = (conversation: StoredConversation): QueueRow => ({
    ...toRow(conversation, now, sources.context, tagsById),
    ...caseOf(cases.get(conversation.id)),
  });
  return {
    waiting: sources.waiting
      .filter((conversation) => !isSnoozed(conversation, now))
      .map(rowOf)
      .sort(byUrgency),
    snoozed: sources.snoozed
      // Those that are linked sleep together; the one in which the customer waits stands for them.
      .filter((conversation) => isSnoozed(conversation, now) && conversation.linkedWait === undefined)
      .map(rowOf)
      .sort((one, other) => (one.snoozedUntil ?? 0) - (other.snoozedUntil ?? 0)),
    promised: [...cases.values()]
      .filter(({ promise }) => promise !== undefined)
      .map(({ conversation }) => rowOf(conversation))
      .sort((one, other) => (one.promise?.dueAt ?? 0) - (other.promise?.dueAt ?? 0)),
  };
}

type OpenCases = ReadonlyMap<ConversationId, OpenCase>;

const caseOf = (open: OpenCase | undefined): Pick<QueueRow, 'handover' | 'promise'> => ({
  ...(open?.handover === undefined ? {} : { handover: open.handover }),
  ...(open?.promise === undefined
    ? {}
    : { promise: { eventId: open.promise.eventId, dueAt: open.promise.dueAt } }),
});

function toRow(
  conversation: StoredConversation,
  now: EpochMs,
  context: PriorityContext,
  tagsById: ReadonlyMap<TagId, Tag>,
): QueueRow {
  const { id, contact, channel, service, waitingSince, snoozedUntil, tagIds } = conversation;
  const { priority, reasons, decidedBy } = priorityOfConversation(conversation, context, now);
  const target = statusOf(conversation, now, context);
  const noReply = waitingSince === undefined ? undefined : conversation.textScore?.noReply;
  const byRules = doneByRules(conversation, context, decidedBy);
  return {
    conversationId: id,
    contact,
    channel,
    ...(service === undefined ? {} : { service }),
    ...(waitingSince === undefined ? {} : { waitingSince }),
    ...(snoozedUntil !== undefined && isSnoozed(conversation, now) ? { snoozedUntil } : {}),
    ...(target === undefined ? {} : { target }),
    isApproximate: summarize(conversation).isApproximate,
    isRequest: conversation.isRequest === true,
    priority,
    reasons,
    decidedBy,
    ...(noReply === undefined ? {} : { noReply }),
    ...(byRules === undefined ? {} : { byRules }),
    tags: tagIds.flatMap((tagId) => tagsById.get(tagId) ?? []),
    preview: conversation.lastInboundText ?? '',
  };
}

function statusOf(
  { channel, waitingSince }: StoredConversation,
  now: EpochMs,
  { targets, openTime }: PriorityContext,
): ServiceStatus | undefined {
  const target = targets[channel]?.reply;
  if (target === undefined || waitingSince === undefined) return undefined;
  return serviceStatus({ low: waitingSince, high: waitingSince }, target, now, openTime);
}

const groupOf = ({ target }: QueueRow): number =>
  target?.state === 'breached' ? 0 : target?.state === 'dueSoon' ? 1 : 2;

function byUrgency(one: QueueRow, other: QueueRow): number {
  const group = groupOf(one);
  if (group !== groupOf(other)) return group - groupOf(other);
  if (group === 1 && one.target && other.target) return byDue(one.target, other.target) || byAge(one, other);
  const byPriority = PRIORITIES.indexOf(other.priority) - PRIORITIES.indexOf(one.priority);
  return (group === 2 ? byPriority : 0) || byAge(one, other) || byPriority;
}

const byAge = (one: QueueRow, other: QueueRow): number => (one.waitingSince ?? 0) - (other.waitingSince ?? 0);

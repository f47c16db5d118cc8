import type { Conversation, ConversationSummary } from './conversation';
import type { ConversationState } from './conversationState';
import type { PriorityResult } from './triage/priority';
import { type DurationMs, MINUTE } from './units';

/** Waits are shown in minutes: what is known less exactly than a few of them is shown as approximate. */
const SHOWN_AS_EXACT: DurationMs = 5 * MINUTE;

/**
 * The part of a conversation that a tab needs to draw its badge and bar.
 *
 * @param result its priority as it is now; without it, that which was set by hand
 */
export function summarize(conversation: Conversation, result?: PriorityResult): ConversationSummary {
  const { id, channel, contact, tagIds, isResolved, lastMessageAt } = conversation;
  const { priority, decidedBy, reasons = [] } = result ?? { priority: conversation.priority };
  const { threadId, isGroup, isRequest, service, note, snoozedUntil, linkedWait } = conversation;
  const waitingSince = conversation.waitingSince ?? linkedWait?.since;
  return {
    id,
    channel,
    ...(threadId === undefined ? {} : { threadId }),
    contact,
    ...(isGroup ? { isGroup } : {}),
    ...(isRequest ? { isRequest } : {}),
    ...(service === undefined ? {} : { service }),
    tagIds,
    priority,
    ...(decidedBy === 'hand' ? { isPriorityByHand: true } : {}),
    ...(reasons.length === 0 ? {} : { priorityReasons: reasons }),
    ...(note === undefined ? {} : { note }),
    ...(snoozedUntil === undefined ? {} : { snoozedUntil }),
    isResolved,
    ...(waitingSince === undefined ? {} : { waitingSince }),
    isApproximate: isWaitApproximate(conversation) || linkedWait?.isApproximate === true,
    lastMessageAt,
  };
}

/** Whether somebody waits since a moment that is known only roughly. */
export const isWaitApproximate = ({
  waitingSince,
  waitingSinceLow = 0,
  waitingSinceHigh = 0,
  isWaitFromRow,
  isPerhapsAnswered,
}: ConversationState): boolean =>
  waitingSince !== undefined &&
  (isWaitFromRow === true ||
    isPerhapsAnswered === true ||
    waitingSinceHigh - waitingSinceLow > SHOWN_AS_EXACT);

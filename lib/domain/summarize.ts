import type { Conversation, ConversationSummary } from './conversation';
import { type DurationMs, MINUTE } from './units';

/** Waits are shown in minutes: what is known less exactly than a few of them is shown as approximate. */
const SHOWN_AS_EXACT: DurationMs = 5 * MINUTE;

/** The part of a conversation that a tab needs to draw its badge and bar. */
export function summarize(conversation: Conversation): ConversationSummary {
  const { id, channel, contact, tagIds, priority, isResolved, lastMessageAt } = conversation;
  const { threadId, isGroup, isRequest, note, snoozedUntil, isWaitFromRow } = conversation;
  const { waitingSince, waitingSinceLow = 0, waitingSinceHigh = 0 } = conversation;
  return {
    id,
    channel,
    ...(threadId === undefined ? {} : { threadId }),
    contact,
    ...(isGroup ? { isGroup } : {}),
    ...(isRequest ? { isRequest } : {}),
    tagIds,
    priority,
    ...(note === undefined ? {} : { note }),
    ...(snoozedUntil === undefined ? {} : { snoozedUntil }),
    isResolved,
    ...(waitingSince === undefined ? {} : { waitingSince }),
    isApproximate:
      waitingSince !== undefined &&
      (isWaitFromRow === true || waitingSinceHigh - waitingSinceLow > SHOWN_AS_EXACT),
    lastMessageAt,
  };
}

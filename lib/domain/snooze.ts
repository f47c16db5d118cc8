import type { ConversationSummary, Message } from './conversation';
import { middle, sentAt } from './interval';
import { isLaterThan, isUnanswered, type ListRow } from './listRow';
import type { Snooze } from './projection';
import { type EpochMs, MINUTE } from './units';

/** Whether a conversation is out of the queue at this moment. */
export const isSnoozed = (
  { snoozedUntil }: Pick<ConversationSummary, 'snoozedUntil'>,
  now: EpochMs,
): boolean => snoozedUntil !== undefined && snoozedUntil > now;

/**
 * Until when a conversation sleeps; undefined when it was never put to sleep, or the customer has written since.
 *
 * @param messages of the conversation, oldest first
 * @param newerRow its row in a list, if that is newer than all messages
 */
export function snoozedUntil(
  snooze: Snooze | undefined,
  messages: readonly Message[],
  newerRow: ListRow | undefined,
): EpochMs | undefined {
  if (snooze === undefined) return undefined;
  const known = messages.findIndex(({ id }) => id === snooze.afterMessageId);
  const isWoken =
    messages
      .slice(known + 1)
      .some((message) => message.direction === 'inbound' && isAfter(message, snooze.at)) ||
    (newerRow !== undefined && isUnanswered(newerRow) && isLaterThan(newerRow, snooze.at));
  return isWoken ? undefined : snooze.until;
}

/** A message of the very minute may have come after; of one known only to the day the clock reads the middle. */
function isAfter(message: Message, moment: EpochMs): boolean {
  const { low, high } = sentAt(message);
  return (high - low <= MINUTE ? high : middle({ low, high })) > moment;
}

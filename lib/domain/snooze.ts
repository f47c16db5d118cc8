import type { ConversationSummary } from './conversation';
import type { EpochMs } from './units';

/** Whether a conversation is out of the queue at this moment. */
export const isSnoozed = (
  { snoozedUntil }: Pick<ConversationSummary, 'snoozedUntil'>,
  now: EpochMs,
): boolean => snoozedUntil !== undefined && snoozedUntil > now;

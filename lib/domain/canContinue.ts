import { FASTEST_HUMAN } from './automatic';
import type { Message } from './conversation';
import { middle, sentAt } from './interval';
import { compareMessages } from './messageOrder';
import type { EpochMs } from './units';

/** Where a conversation was left. */
export interface ConversationEnd {
  /** Its last message. */
  readonly last: Message;
  /** Latest moment of anything that was said or done so far. */
  readonly reachedAt: EpochMs;
}

/**
 * Whether messages certainly come after all that was said and done: then its episodes can be gone on with, and need not be
 * derived anew. In doubt they cannot.
 *
 * @param messages of the same conversation, oldest first
 */
export function canContinue({ last, reachedAt }: ConversationEnd, messages: readonly Message[]): boolean {
  let previous = last;
  let isAsked = false;
  for (const message of messages) {
    const isLater =
      compareMessages(message, last) > 0 &&
      message.sentAtLow > last.sentAtHigh &&
      middle(sentAt(message)) > reachedAt;
    const isInChain = message.previousId === undefined || message.previousId === previous.id;
    if (!isLater || !isInChain) return false;
    // Whether an answer came too fast for a person is told by the question before it.
    isAsked ||= message.direction === 'inbound';
    const isMaybeAutomatic =
      !isAsked && message.direction === 'outbound' && message.sentAtHigh - reachedAt <= FASTEST_HUMAN;
    if (isMaybeAutomatic) return false;
    previous = message;
  }
  return true;
}

import type { Message } from './conversation';
import { type DurationMs, SECOND } from './units';
import type { MessageId } from './vocabulary';

const FASTEST_HUMAN: DurationMs = 10 * SECOND;

/**
 * Outbound messages that a machine wrote, as far as that shows: those known to be automatic, and those of an unknown
 * author that certainly came within ten seconds of the customer's message. What an agent was seen sending, or is
 * known to be a teammate's, never is.
 *
 * @param messages of one conversation, oldest first
 */
export function automaticMessages(messages: readonly Message[]): ReadonlySet<MessageId> {
  const automatic = new Set<MessageId>();
  let lastInbound: Message | undefined;
  for (const message of messages) {
    if (message.direction === 'inbound') lastInbound = message;
    if (message.direction !== 'outbound') continue;
    const isTooFast =
      message.authorKind === 'unknown' &&
      lastInbound !== undefined &&
      message.sentAtHigh - lastInbound.sentAtLow <= FASTEST_HUMAN;
    if (isTooFast || message.authorKind === 'automatic') automatic.add(message.id);
  }
  return automatic;
}

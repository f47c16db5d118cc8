import type { Message } from './conversation';
import { foldText } from './foldText';
import { type DurationMs, SECOND } from './units';
import type { MessageId } from './vocabulary';

/** Whoever answers faster than this is taken for a machine, unless known to be a person. */
export const FASTEST_HUMAN: DurationMs = 10 * SECOND;

/**
 * Outbound messages that a machine wrote, as far as that shows: those known to be automatic, and those of an unknown
 * author that certainly came within ten seconds of the customer's message or repeat a text that is known to be
 * automatic. What an agent was seen sending, or is known to be a teammate's, never is.
 *
 * @param messages of one conversation, oldest first
 * @param texts folded texts of replies that are known to be sent by a machine, see `foldText`
 */
export function automaticMessages(
  messages: readonly Message[],
  texts: ReadonlySet<string> = new Set(),
): ReadonlySet<MessageId> {
  const automatic = new Set<MessageId>();
  let lastInbound: Message | undefined;
  for (const message of messages) {
    if (message.direction === 'inbound') lastInbound = message;
    if (message.direction !== 'outbound') continue;
    const isUnknown = message.authorKind === 'unknown';
    const isTooFast =
      isUnknown && lastInbound !== undefined && message.sentAtHigh - lastInbound.sentAtLow <= FASTEST_HUMAN;
    const isKnownText = isUnknown && texts.size > 0 && texts.has(foldText(message.text.trim()));
    if (isTooFast || isKnownText || message.authorKind === 'automatic') automatic.add(message.id);
  }
  return automatic;
}

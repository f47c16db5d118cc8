import type { Message } from './conversation';
import { foldText } from './foldText';
import { withoutLeadingHandles } from './leadingHandles';
import { type DurationMs, SECOND } from './units';
import type { MessageId } from './vocabulary';

/** Whoever answers faster than this is taken for a machine, unless known to be a person. */
export const FASTEST_HUMAN: DurationMs = 10 * SECOND;

/** In so many conversations a text has to come too fast for a person until it is known to be automatic. */
export const LEARNED_FROM = 3;

/** Short texts prove nothing ("On it!"), and much longer ones are no automatic replies. In UTF-16 units. */
const LEARNED_LENGTH = { least: 20, most: 2000 };

/**
 * Outbound messages that a machine wrote, as far as that shows: those known to be automatic, and those of an unknown
 * author that certainly came within ten seconds of the customer's message or repeat a text that is known to be
 * automatic. What an agent was seen sending, or is known to be a teammate's, never is.
 *
 * @param messages of one conversation or of several that are linked, oldest first
 * @param texts known to be sent by a machine, see `automaticText`
 */
export function automaticMessages(
  messages: readonly Message[],
  texts: ReadonlySet<string> = new Set(),
): ReadonlySet<MessageId> {
  const automatic = new Set<MessageId>();
  const tooFast = new Set(tooFastAnswers(messages));
  for (const message of messages) {
    if (message.direction !== 'outbound') continue;
    const isKnownText =
      message.authorKind === 'unknown' && texts.size > 0 && texts.has(automaticText(message));
    if (tooFast.has(message) || isKnownText || message.authorKind === 'automatic') automatic.add(message.id);
  }
  return automatic;
}

/** Answers of an unknown author that came faster than a person answers. */
function tooFastAnswers(messages: readonly Message[]): Message[] {
  let lastInbound: Message | undefined;
  return messages.filter((message) => {
    if (message.direction === 'inbound') lastInbound = message;
    return (
      message.direction === 'outbound' &&
      message.authorKind === 'unknown' &&
      lastInbound !== undefined &&
      message.sentAtHigh - lastInbound.sentAtLow <= FASTEST_HUMAN
    );
  });
}

/** A text in the form in which automatic ones are compared: platforms put whom it answers before it. */
export const automaticText = ({ text }: Pick<Message, 'text'>): string =>
  foldText(withoutLeadingHandles(text)).trim();

/**
 * Texts that came too fast for a person and are long enough to be learned from, sorted.
 *
 * @param messages of one conversation, oldest first
 */
export const quickTexts = (messages: readonly Message[]): string[] =>
  [...new Set(tooFastAnswers(messages).map(automaticText))]
    .filter(({ length }) => length >= LEARNED_LENGTH.least && length <= LEARNED_LENGTH.most)
    .sort();

/** @param quick for each conversation, its `quickTexts` */
export function learnedTexts(quick: Iterable<readonly string[]>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of [...quick].flat()) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= LEARNED_FROM).map(([text]) => text));
}

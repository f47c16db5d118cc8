import type { Survey } from './caseState';
import type { Message } from './conversation';
import type { AgentEvent, Rating } from './event';
import { foldText } from './foldText';
import { middle, sentAt } from './interval';
import { withoutLeadingHandles } from './leadingHandles';
import { recognizeRating } from './recognizeRating';
import type { ConversationId, MessageId } from './vocabulary';
import { withoutWithdrawn } from './withdrawn';

/** A message that looks like the answer to a question about content. */
export interface RatingProposal {
  readonly conversationId: ConversationId;
  readonly messageId: MessageId;
  readonly rating: Rating;
  /** As the customer wrote it. */
  readonly text: string;
}

/** Messages that agents confirmed to be ratings. */
export const confirmedRatings = (events: readonly AgentEvent[]): ReadonlySet<MessageId> =>
  new Set(
    withoutWithdrawn(events).flatMap((event) => (event.type === 'ratingConfirmed' ? event.messageId : [])),
  );

/**
 * The first message after the question that looks like its answer and was not dismissed; none once a rating is confirmed.
 *
 * @param messages of the case, oldest first
 */
export function ratingProposal(
  { messageId, askedAt, rating, dismissed }: Survey,
  messages: readonly Message[],
): RatingProposal | undefined {
  if (rating !== undefined) return undefined;
  const question = messages.findIndex(({ id }) => id === messageId);
  const refused = new Set(dismissed.map((each) => each.messageId));
  const isLater = (message: Message, index: number): boolean =>
    question === -1 ? middle(sentAt(message)) >= askedAt : index > question;
  for (const [index, message] of messages.entries()) {
    if (message.direction !== 'inbound' || !isLater(message, index) || refused.has(message.id)) continue;
    const said = withoutLeadingHandles(message.text).trim();
    const found = recognizeRating(said);
    if (found === undefined) continue;
    return { conversationId: message.conversationId, messageId: message.id, rating: found, text: said };
  }
  return undefined;
}

/**
 * Whether a message that was sent still asks what was inserted: as a whole or in most of its words, since people add a name
 * or mend a word.
 */
export function isStillAsked(question: string, sent: string): boolean {
  const words = wordsOf(question);
  const said = new Set(wordsOf(sent));
  return words.length > 0 && words.filter((word) => said.has(word)).length >= LEAST_SHARE * words.length;
}

/** So much of the question has to be left. */
const LEAST_SHARE = 0.6;

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

import { foldText } from '../../domain/foldText';
import type { EpochMs } from '../../domain/units';
import type { StoredConversation, StoredMessage } from '../../storage/records';
import type { ConversationSearch } from './conversationSearch';
import { stateOf } from './foundConversation';

/** What is looked for, made ready to be compared. */
export interface Sought extends Omit<ConversationSearch, 'query' | 'contact'> {
  /** Folded. */
  readonly words: readonly string[];
  readonly contactWords: readonly string[];
}

export const soughtOf = ({ query, contact = '', ...filters }: ConversationSearch): Sought => ({
  ...filters,
  words: wordsOf(query),
  contactWords: wordsOf(contact),
});

const wordsOf = (text: string): string[] => foldText(text).split(/\s+/).filter(Boolean);

/** Whether a conversation fits as far as its row tells; `false` is certain, `true` may still depend on its messages. */
export function mayFit(conversation: StoredConversation, sought: Sought, now: EpochMs): boolean {
  const { channel, tagId, state, from, contactWords } = sought;
  return (
    (channel === undefined || conversation.channel === channel) &&
    (tagId === undefined || conversation.tagIds.includes(tagId)) &&
    (state === undefined || stateOf(conversation, now) === state) &&
    (from === undefined || conversation.lastMessageAt >= from) &&
    hasAll(nameText(conversation), contactWords)
  );
}

/** Whether it depends on the messages which of the conversations that may fit do. */
export const asksForMessages = ({ words, to }: Sought): boolean => words.length > 0 || to !== undefined;

export interface Match {
  /** The newest message with all of the words; absent where the name has them. */
  readonly message?: StoredMessage;
}

/**
 * How a conversation that may fit does; undefined when it does not.
 *
 * @param messages all of it; not looked at unless `asksForMessages`
 */
export function matchOf(
  conversation: StoredConversation,
  messages: readonly StoredMessage[],
  sought: Sought,
): Match | undefined {
  if (!asksForMessages(sought)) return {};
  const said = messages.filter((message) => isInPeriod(message, sought));
  const isInTime = said.length > 0 || (messages.length === 0 && isRowInPeriod(conversation, sought));
  if (isInTime && hasAll(nameText(conversation), sought.words)) return {};
  const message = newestWith(said, sought.words);
  return message && { message };
}

/** Whether a message may have been sent in the period that is asked for. */
export const isInPeriod = (
  { sentAtLow, sentAtHigh }: Pick<StoredMessage, 'sentAtLow' | 'sentAtHigh'>,
  { from, to }: Pick<Sought, 'from' | 'to'>,
): boolean => (from === undefined || sentAtHigh >= from) && (to === undefined || sentAtLow < to);

/**
 * Whether a message of a conversation that fits is one of those the search is about.
 *
 * @param isNamed the conversation fits by its contact's name: then all that was said in the period is
 */
export const fitsIn = (
  message: Pick<StoredMessage, 'sentAtLow' | 'sentAtHigh' | 'text'>,
  sought: Sought,
  isNamed: boolean,
): boolean => isInPeriod(message, sought) && (isNamed || hasAll(message.text, sought.words));

/** Only a list told of it. */
const isRowInPeriod = ({ lastMessageAt: at }: StoredConversation, sought: Sought): boolean =>
  isInPeriod({ sentAtLow: at, sentAtHigh: at }, sought);

function newestWith(messages: readonly StoredMessage[], words: readonly string[]): StoredMessage | undefined {
  let newest: StoredMessage | undefined;
  for (const message of messages) {
    if (newest !== undefined && newest.sentAtHigh >= message.sentAtHigh) continue;
    if (hasAll(message.text, words)) newest = message;
  }
  return newest;
}

function hasAll(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const folded = foldText(text);
  return words.every((word) => folded.includes(word));
}

const nameText = ({ contact }: StoredConversation): string => `${contact.name} @${contact.handle}`;

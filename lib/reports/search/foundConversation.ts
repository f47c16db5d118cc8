import { foldText } from '../../domain/foldText';
import { isSnoozed } from '../../domain/snooze';
import type { EpochMs } from '../../domain/units';
import type { StoredConversation } from '../../storage/records';
import type { FoundConversation, FoundState } from './conversationSearch';

/** How a conversation stands at a moment. */
export function stateOf(conversation: StoredConversation, now: EpochMs): FoundState {
  if (isSnoozed(conversation, now)) return 'snoozed';
  if (conversation.waitingSince !== undefined) return 'waiting';
  return conversation.isResolved ? 'resolved' : 'notWaiting';
}

/**
 * What is shown of a conversation that was found.
 *
 * @param text of the newest message with the words; undefined where none was needed
 */
export function toFound(
  conversation: StoredConversation,
  text: string | undefined,
  [word = '']: readonly string[],
  now: EpochMs,
): FoundConversation {
  const { id, contact, channel, service, tagIds, lastMessageAt, lastInboundText = '' } = conversation;
  return {
    conversationId: id,
    contact,
    channel,
    ...(service === undefined ? {} : { service }),
    tagIds,
    state: stateOf(conversation, now),
    lastMessageAt,
    excerpt: text === undefined ? lastInboundText : excerptOf(text, word),
  };
}

/** So many words before the one that was looked for. */
const WORDS_BEFORE = 5;

/** A text from shortly before a word on. */
function excerptOf(text: string, word: string): string {
  const parts = text.split(/(?<=\s)/);
  const start = parts.findIndex((part) => foldText(part).includes(word)) - WORDS_BEFORE;
  return start > 0 ? `… ${parts.slice(start).join('')}` : text;
}

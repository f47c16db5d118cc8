import type { Author } from '../../domain/capture';
import { foldText } from '../../domain/foldText';
import { isSnoozed } from '../../domain/snooze';
import { DAY, type EpochMs } from '../../domain/units';
import type { Channel, ConversationId, Service, TagId } from '../../domain/vocabulary';
import type { InlayDatabase } from '../../storage/database';
import type { StoredConversation, StoredMessage } from '../../storage/records';

export const FOUND_STATES = ['waiting', 'snoozed', 'resolved', 'notWaiting'] as const;
export type FoundState = (typeof FOUND_STATES)[number];

/** What is looked for among all that was captured. */
export interface ConversationSearch {
  /** Words that all stand in one message, or in the contact's name and handle; in any case, see `foldText`. */
  readonly query: string;
  readonly channel?: Channel | undefined;
  readonly tagId?: TagId | undefined;
  readonly state?: FoundState | undefined;
  /** Something was said in the last so many days. */
  readonly days?: number | undefined;
}

export interface FoundConversation {
  readonly conversationId: ConversationId;
  readonly contact: Author;
  readonly channel: Channel;
  readonly service?: Service;
  readonly tagIds: readonly TagId[];
  readonly state: FoundState;
  readonly lastMessageAt: EpochMs;
  /** From about where the words stand; else how the contact's newest message begins. */
  readonly excerpt: string;
}

export interface SearchResult {
  /** The newest first, at most `MOST_FOUND`. */
  readonly found: readonly FoundConversation[];
  readonly isMore: boolean;
  /** Of all that was captured, in a stable order. */
  readonly channels: readonly Channel[];
}

/** Nobody reads on: the search is narrowed instead. */
export const MOST_FOUND = 50;

/** So many conversations are read at once: few enough that the first hits need little reading. */
const CONVERSATIONS_AT_ONCE = 200;

/**
 * Conversations that fit, the newest first. Messages are read from the newest conversation on, and only until enough is
 * found.
 *
 * @param until when it aborts, nothing more is read; what was found so far is returned
 */
export async function searchConversations(
  database: InlayDatabase,
  search: ConversationSearch,
  now: EpochMs,
  until: AbortSignal,
): Promise<SearchResult> {
  const all = await database.conversations.toArray();
  const channels = [...new Set(all.map(({ channel }) => channel))].sort();
  const candidates = all
    .filter((conversation) => fits(conversation, search, now))
    .sort((one, other) => other.lastMessageAt - one.lastMessageAt);
  const words = foldText(search.query).split(/\s+/).filter(Boolean);
  const found: FoundConversation[] = [];
  for (let start = 0; start < candidates.length; start += CONVERSATIONS_AT_ONCE) {
    if (until.aborted || found.length > MOST_FOUND) break;
    const some = candidates.slice(start, start + CONVERSATIONS_AT_ONCE);
    found.push(...(await findAmong(database, some, words, now)));
  }
  return { found: found.slice(0, MOST_FOUND), isMore: found.length > MOST_FOUND, channels };
}

function fits(conversation: StoredConversation, search: ConversationSearch, now: EpochMs): boolean {
  const { channel, tagId, state, days } = search;
  return (
    (channel === undefined || conversation.channel === channel) &&
    (tagId === undefined || conversation.tagIds.includes(tagId)) &&
    (state === undefined || stateOf(conversation, now) === state) &&
    (days === undefined || conversation.lastMessageAt >= now - days * DAY)
  );
}

function stateOf(conversation: StoredConversation, now: EpochMs): FoundState {
  if (isSnoozed(conversation, now)) return 'snoozed';
  if (conversation.waitingSince !== undefined) return 'waiting';
  return conversation.isResolved ? 'resolved' : 'notWaiting';
}

async function findAmong(
  database: InlayDatabase,
  conversations: readonly StoredConversation[],
  words: readonly string[],
  now: EpochMs,
): Promise<FoundConversation[]> {
  const isHit = (text: string): boolean => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  };
  const unnamed = conversations.filter(({ contact }) => !isHit(`${contact.name} @${contact.handle}`));
  const hits = new Map<ConversationId, StoredMessage>();
  if (unnamed.length > 0) {
    const ids = unnamed.map(({ id }) => id);
    await database.messages
      .where('conversationId')
      .anyOf(ids)
      .each((message) => {
        const known = hits.get(message.conversationId);
        if (known && known.sentAtHigh >= message.sentAtHigh) return;
        if (isHit(message.text)) hits.set(message.conversationId, message);
      });
  }
  const without = new Set(unnamed.map(({ id }) => id));
  return conversations
    .filter(({ id }) => !without.has(id) || hits.has(id))
    .map((conversation) => toFound(conversation, hits.get(conversation.id)?.text, words, now));
}

function toFound(
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

import type { EpochMs } from '../../domain/units';
import type { ConversationId } from '../../domain/vocabulary';
import type { InlayDatabase } from '../../storage/database';
import type { StoredConversation, StoredMessage } from '../../storage/records';
import type { SearchIndex } from '../../storage/search/searchIndex';
import {
  type ConversationSearch,
  type FoundConversation,
  MOST_FOUND,
  type SearchResult,
} from './conversationSearch';
import { toFound } from './foundConversation';
import { asksForMessages, type Match, matchOf, mayFit, type Sought, soughtOf } from './matchConversation';

/** So many conversations are read first: where most fit, these are enough. */
const FIRST_READ = 64;
const LEAST_READ = 32;
const MOST_READ = 256;

/** A conversation that fits, and how. */
export interface FittingConversation extends Match {
  readonly conversation: StoredConversation;
  /** All of it; empty unless the search asks for them. */
  readonly messages: readonly StoredMessage[];
}

/**
 * Conversations that fit, the newest first. They are read from the newest on, and only until enough is found; those that
 * the index leaves out are not read.
 *
 * @param until when it aborts, nothing more is read; what was found so far is returned
 */
export async function searchConversations(
  database: InlayDatabase,
  index: SearchIndex,
  search: ConversationSearch,
  now: EpochMs,
  until: AbortSignal,
): Promise<SearchResult> {
  const { words } = soughtOf(search);
  const found: FoundConversation[] = [];
  for await (const { fitting } of fittingConversations(database, index, search, now, MOST_FOUND + 1)) {
    for (const { conversation, message } of fitting)
      found.push(toFound(conversation, message?.text, words, now));
    if (until.aborted || found.length > MOST_FOUND) break;
  }
  return { found: found.slice(0, MOST_FOUND), isMore: found.length > MOST_FOUND };
}

interface FittingPart {
  readonly fitting: readonly FittingConversation[];
  /** How much is looked through: 0 to 1. */
  readonly share: number;
}

/**
 * All conversations that fit, the newest first, some at a time.
 *
 * @param wanted so many are expected to be asked for: no more is read at once than is likely to hold the rest of them
 */
export async function* fittingConversations(
  database: InlayDatabase,
  index: SearchIndex,
  search: ConversationSearch,
  now: EpochMs,
  wanted = Number.POSITIVE_INFINITY,
): AsyncGenerator<FittingPart> {
  const sought = soughtOf(search);
  const candidates = await candidatesFor(database, index, sought);
  let size = FIRST_READ;
  let next = 0;
  let found = 0;
  while (next < candidates.length) {
    const fitting = await readFitting(database, candidates.slice(next, next + size), sought, now);
    next += size;
    yield { fitting, share: Math.min(1, next / candidates.length) };
    found += fitting.length;
    const likely = ((wanted - found) * next) / Math.max(found, 1);
    size = Math.min(MOST_READ, Math.max(LEAST_READ, Math.ceil(likely)));
  }
}

/** Newest first. */
async function candidatesFor(
  database: InlayDatabase,
  index: SearchIndex,
  { words, contactWords, tagId, from }: Sought,
): Promise<readonly ConversationId[]> {
  const { conversations } = database;
  const [ids, mayHold, tagged] = await Promise.all([
    conversations
      .where('lastMessageAt')
      .aboveOrEqual(from ?? Number.NEGATIVE_INFINITY)
      .primaryKeys(),
    index.mayHold([...words, ...contactWords]),
    tagId === undefined ? undefined : conversations.where('tagIds').equals(tagId).primaryKeys(),
  ]);
  const withTag = tagged && new Set(tagged);
  return ids.filter((id) => mayHold(id) && (withTag === undefined || withTag.has(id))).reverse();
}

async function readFitting(
  database: InlayDatabase,
  ids: readonly ConversationId[],
  sought: Sought,
  now: EpochMs,
): Promise<FittingConversation[]> {
  const rows = await database.conversations.bulkGet([...ids]);
  const possible = rows.filter((row) => row !== undefined).filter((row) => mayFit(row, sought, now));
  const spoken = asksForMessages(sought)
    ? await Promise.all(possible.map(({ id }) => messagesOf(database, id)))
    : [];
  return possible.flatMap((conversation, place) => {
    const messages = spoken[place] ?? [];
    const match = matchOf(conversation, messages, sought);
    return match === undefined ? [] : { ...match, conversation, messages };
  });
}

const messagesOf = (database: InlayDatabase, conversationId: ConversationId): Promise<StoredMessage[]> =>
  database.messages.where('conversationId').equals(conversationId).toArray();

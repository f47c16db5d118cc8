import { foldText } from '../../domain/foldText';
import type { ConversationId } from '../../domain/vocabulary';
import type { InlayDatabase } from '../database';
import type { SearchNote, SearchSegment, StoredConversation } from '../records';
import { withLock } from '../writeLock';
import { MOST_IN_SEGMENT, packSegment, unpackSegments, type WordsByConversation } from './searchSegment';
import { wordsIn } from './wordsIn';

const LOCK = 'inlay-search';

/** More segments that are not full are put together. */
const MOST_SMALL_SEGMENTS = 8;

/**
 * Packs the words of all conversations that never were, and of messages that changed since. Done in idle time and taken up
 * where it ended when its worker dies; a search does without what is not yet packed. Others may write meanwhile: what they
 * write is noted by them.
 */
export const packForSearch = (database: InlayDatabase): Promise<void> =>
  withLock(LOCK, {}, async () => {
    // Before anything else is read: what they tell of conversations that are packed now is packed with them.
    const notes = await database.searchNotes.toArray();
    const segments = await database.searchSegments.toArray();
    const packed = new Set(segments.flatMap(({ conversationIds }) => conversationIds));
    const ids = await database.conversations.toCollection().primaryKeys();
    const others = ids.filter((id) => !packed.has(id));
    for (let start = 0; start < others.length; start += MOST_IN_SEGMENT) {
      const said = await readWhole(database, others.slice(start, start + MOST_IN_SEGMENT));
      await database.searchSegments.add(packSegment(crypto.randomUUID(), said));
    }
    if (notes.length > 0) await packNotes(database, notes, new Set(others));
    await joinSmallOnes(database);
  });

/** What is said in whole conversations. */
async function readWhole(
  database: InlayDatabase,
  ids: readonly ConversationId[],
): Promise<WordsByConversation> {
  const [rows, spoken] = await Promise.all([
    database.conversations.bulkGet([...ids]),
    Promise.all(ids.map((conversationId) => database.messages.where({ conversationId }).toArray())),
  ]);
  const said: Said = new Map();
  for (const [index, id] of ids.entries()) {
    say(said, id, nameText(rows[index]));
    for (const { text } of spoken[index] ?? []) say(said, id, text);
  }
  return said;
}

/** What came later to conversations that are packed already. @param whole those that were packed just now */
async function packNotes(
  database: InlayDatabase,
  notes: readonly SearchNote[],
  whole: ReadonlySet<ConversationId>,
): Promise<void> {
  const noted = new Set(notes.flatMap(({ conversationIds }) => conversationIds));
  const ids = [...noted].filter((id) => !whole.has(id));
  const keys = notes.flatMap(({ messages }) => messages.map(([...key]) => key));
  const [rows, messages] = await Promise.all([
    database.conversations.bulkGet(ids),
    database.messages.bulkGet(keys),
  ]);
  const said: Said = new Map();
  for (const row of rows) if (row) say(said, row.id, nameText(row));
  for (const message of messages) {
    if (message && !whole.has(message.conversationId)) say(said, message.conversationId, message.text);
  }
  await database.transaction('rw', database.searchSegments, database.searchNotes, async () => {
    await database.searchSegments.bulkAdd(segmentsOf(said));
    await database.searchNotes.bulkDelete(notes.map(({ id }) => id));
  });
}

/** So that a search has few to look through. Nothing is read again for it. */
const joinSmallOnes = (database: InlayDatabase): Promise<void> =>
  database.transaction('rw', database.searchSegments, async () => {
    const segments = await database.searchSegments.toArray();
    const small = segments.filter(({ conversationIds }) => conversationIds.length < MOST_IN_SEGMENT);
    if (small.length <= MOST_SMALL_SEGMENTS) return;
    await database.searchSegments.bulkAdd(segmentsOf(unpackSegments(small)));
    await database.searchSegments.bulkDelete(small.map(({ id }) => id));
  });

type Said = Map<ConversationId, Set<string>>;

function say(said: Said, id: ConversationId, text: string): void {
  const words = said.get(id) ?? new Set();
  said.set(id, words);
  for (const word of wordsIn(foldText(text))) words.add(word);
}

const nameText = (row: StoredConversation | undefined): string =>
  row === undefined ? '' : `${row.contact.name} @${row.contact.handle}`;

function segmentsOf(said: WordsByConversation): SearchSegment[] {
  const all = [...said];
  const segments: SearchSegment[] = [];
  for (let start = 0; start < all.length; start += MOST_IN_SEGMENT) {
    segments.push(packSegment(crypto.randomUUID(), new Map(all.slice(start, start + MOST_IN_SEGMENT))));
  }
  return segments;
}

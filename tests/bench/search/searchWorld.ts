import { groupBy } from '../../../lib/domain/groupBy';
import { DAY } from '../../../lib/domain/units';
import type { ConversationSearch } from '../../../lib/reports/search/conversationSearch';
import { MOST_FOUND } from '../../../lib/reports/search/conversationSearch';
import { toFound } from '../../../lib/reports/search/foundConversation';
import { matchOf, mayFit, soughtOf } from '../../../lib/reports/search/matchConversation';
import { searchConversations } from '../../../lib/reports/search/searchConversations';
import { InlayDatabase } from '../../../lib/storage/database';
import { packForSearch } from '../../../lib/storage/search/packForSearch';
import { createSearchIndex } from '../../../lib/storage/search/searchIndex';
import { createRandom } from '../page/random';
import { rowsOf } from '../year/rowsOf';
import { firstDay, tellStory } from '../year/story';
import { sentence } from './vocabulary';

const NOW = Date.UTC(2026, 10, 22);
const DAYS = 365;
const AT_A_TIME = 500;
/** Said in so many conversations, long ago. */
const RARE = { text: 'Fındıkkıran porselenim kırık çıktı', every: 2500 };

const database = new InlayDatabase('bench-search');
const going = new AbortController().signal;

/** Rows as merging would have left them. @returns milliseconds that packing took, and bytes of what is packed */
async function fill(messages: number): Promise<{ packing: number; bytes: number }> {
  await database.delete();
  await database.open();
  for (let first = 0, written = 0; written < messages; first += AT_A_TIME) {
    const rows = Array.from({ length: AT_A_TIME }, (_, index) => conversation(first + index));
    await database.transaction('rw', database.conversations, database.messages, () =>
      Promise.all([
        database.conversations.bulkAdd(rows.flatMap((each) => each.conversations)),
        database.messages.bulkAdd(rows.flatMap((each) => each.messages)),
      ]),
    );
    written += rows.reduce((sum, each) => sum + each.messages.length, 0);
  }
  const start = performance.now();
  await packForSearch(database);
  const packing = performance.now() - start;
  const segments = await database.searchSegments.toArray();
  const bytes = segments.reduce(
    (sum, { conversationIds, words, ends, places }) =>
      sum + conversationIds.join().length + words.length + ends.byteLength + places.byteLength,
    0,
  );
  return { packing, bytes };
}

function conversation(number: number) {
  const random = createRandom(number * 7919 + 1);
  const story = tellStory(firstDay(NOW - DAYS * DAY, NOW, random), NOW, random);
  const lines = story.lines.map((line) => ({ ...line, text: sentence(random) }));
  if (number % RARE.every === 7)
    lines.splice(0, 1, ...lines.slice(0, 1).map((line) => ({ ...line, text: RARE.text })));
  return rowsOf(number, { ...story, lines }, random);
}

interface Timed {
  /** Milliseconds. */
  readonly time: number;
  /** What was found, as text to be compared. */
  readonly found: string;
}

async function timed(work: () => Promise<unknown>): Promise<Timed> {
  const start = performance.now();
  const found = await work();
  return { time: performance.now() - start, found: JSON.stringify(found) };
}

/** As the page searches: first with nothing read, then at the next key. */
async function search(query: string): Promise<{ first: Timed; next: Timed }> {
  const index = createSearchIndex(database);
  const sought: ConversationSearch = { query };
  const run = () => timed(() => searchConversations(database, index, sought, NOW, going));
  return { first: await run(), next: await run() };
}

/** Every conversation and every message, without an index. */
const pass = (query: string): Promise<Timed> =>
  timed(async () => {
    const sought = soughtOf({ query });
    const [conversations, messages] = await Promise.all([
      database.conversations.toArray(),
      database.messages.toArray(),
    ]);
    const spoken = groupBy(messages, ({ conversationId }) => conversationId);
    const fitting = conversations.flatMap((row) => {
      const match = mayFit(row, sought, NOW) && matchOf(row, spoken.get(row.id) ?? [], sought);
      return match ? { row, match } : [];
    });
    fitting.sort(
      (one, other) => other.row.lastMessageAt - one.row.lastMessageAt || (one.row.id < other.row.id ? 1 : -1),
    );
    return {
      found: fitting
        .slice(0, MOST_FOUND)
        .map(({ row, match }) => toFound(row, match.message?.text, sought.words, NOW)),
      isMore: fitting.length > MOST_FOUND,
    };
  });

const world = { fill, search, pass, count: () => database.messages.count() };
export type SearchWorld = typeof world;
declare global {
  var searchWorld: SearchWorld;
}
globalThis.searchWorld = world;

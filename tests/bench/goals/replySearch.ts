import Fuse from 'fuse.js';
import { type CannedReply, PLAIN_REPLY, type ReplyContext } from '../../../lib/domain/cannedReply';
import { LANGUAGES } from '../../../lib/domain/vocabulary';
import { findReplies } from '../../../lib/replies/findReplies';
import { indexReplies } from '../../../lib/replies/replyIndex';
import { searchReplies } from '../../../lib/replies/searchReplies';
import { starterTexts } from '../../../lib/replies/starterTexts';
import { TURKISH_SPELLINGS } from '../../support/turkishSpellings';
import type { Goal } from '../goal';
import type { Measurement } from '../harness/measurement';
import { quantile } from '../harness/statistics';

const CONTEXT: ReplyContext = { platform: 'x', account: 'acme', conversationLanguage: 'tr' };
const ENVIRONMENT = { interfaceLanguage: 'tr', now: Date.UTC(2026, 10, 22), agentName: 'Deniz' } as const;
const ROUNDS = 5;
/** Fewer of the larger library: Fuse.js needs seconds for a key there. */
const KEYS_PER_ROUND = { 500: 100, 5000: 20 } as const;
const SHOWN = 30;

/** As many replies as asked for, made of the starter set, each in three languages. */
const library = (count: number): CannedReply[] =>
  Array.from({ length: count }, (_, index) => {
    const starter = starterTexts[index % starterTexts.length];
    return {
      ...PLAIN_REPLY,
      id: `reply-${index}`,
      shortcut: `${starter?.shortcuts.tr}${index}`,
      tags: starter?.tags ?? [],
      variants: LANGUAGES.map((language) => ({
        language,
        title: `${starter?.[language].title} ${index}`,
        body: starter?.[language].body ?? '',
      })),
    };
  });

/** Fuse.js as Briskine sets it up for its templates. */
const fuseOf = (replies: readonly CannedReply[]) =>
  new Fuse(replies, {
    keys: [
      { name: 'shortcut', weight: 4 },
      { name: 'variants.title', weight: 3 },
      { name: 'variants.body', weight: 2 },
      { name: 'tags', weight: 1 },
    ],
    threshold: 0.3,
    ignoreDiacritics: true,
  });

/** Every beginning of the words that agents type. */
const QUERIES = ['siparis', 'iade', 'gecikme', 'tesekkur', 'kargo', 'urun', 'özür', 'looking into'].flatMap(
  (word) => Array.from(word, (_, index) => word.slice(0, index + 1)),
);

/** 95th percentile in milliseconds of processor time over the keys of each round; both searches take turns at each key. */
function race(keys: number, ours: (query: string) => unknown, theirs: (query: string) => unknown) {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const times: { ours: number; theirs: number }[] = [];
    for (let key = 0; key < keys; key += 1) {
      const query = QUERIES[(key * 7) % QUERIES.length] ?? '';
      times.push({ ours: timeOf(() => ours(query)), theirs: timeOf(() => theirs(query)) });
    }
    return {
      ours: quantile(
        times.map((time) => time.ours),
        0.95,
      ),
      theirs: quantile(
        times.map((time) => time.theirs),
        0.95,
      ),
    };
  });
  return { ours: rounds.map((round) => round.ours), theirs: rounds.map((round) => round.theirs) };
}

/** Milliseconds of processor time: what others do on the machine meanwhile does not count. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Searching canned replies at each key, beside what Briskine uses for it. */
export const replySearch: Goal = {
  id: '12',
  title: 'search of canned replies',
  async measure() {
    const line = (what: string, samples: readonly number[], target?: number): Measurement => ({
      goal: '12',
      what,
      unit: target === undefined ? 'ms' : '×',
      samples,
      ...(target === undefined ? {} : { target }),
    });
    const measured = ([500, 5000] as const).flatMap((count) => {
      const keys = KEYS_PER_ROUND[count];
      const replies = library(count);
      const index = indexReplies(replies, 'tr');
      const fuse = fuseOf(replies);
      const searched = race(
        keys,
        (query) => searchReplies(index, query, CONTEXT, ENVIRONMENT),
        (query) => fuse.search(query, { limit: SHOWN }),
      );
      const ready = race(
        keys,
        (query) => findReplies(index, query, CONTEXT, ENVIRONMENT),
        () => undefined,
      );
      return [
        line(
          `${count} replies, per key (95th percentile), by Fuse.js's`,
          searched.ours.map((time, round) => time / (searched.theirs[round] ?? Number.NaN)),
          0.1,
        ),
        line(`  ours`, searched.ours),
        line(`  Fuse.js`, searched.theirs),
        line(`  ours with the previews of ${SHOWN} rendered`, ready.ours),
      ];
    });
    const misses = TURKISH_SPELLINGS.filter(([title, query]) => {
      const reply: CannedReply = {
        ...PLAIN_REPLY,
        id: 'r',
        shortcut: 'x',
        variants: [{ language: 'tr', title, body: 'x' }],
      };
      return searchReplies(indexReplies([reply], 'tr'), query, CONTEXT, ENVIRONMENT).length === 0;
    });
    return [
      ...measured,
      {
        goal: '12',
        what: `Turkish words not found, of ${TURKISH_SPELLINGS.length}`,
        unit: '',
        samples: [misses.length],
        target: 0,
        isExact: true,
      },
    ];
  },
};

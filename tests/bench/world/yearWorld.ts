import { threadOfKey } from '../../../lib/domain/conversationKey';
import { groupBy } from '../../../lib/domain/groupBy';
import { orderMessages } from '../../../lib/domain/messageOrder';
import { FIGURE_NAMES } from '../../../lib/domain/numbers/figure';
import type { NumberFilter, Period } from '../../../lib/domain/period';
import type { EpochMs } from '../../../lib/domain/units';
import { countConversations, countMessages, volumeChanges } from '../../../lib/domain/volumes';
import { figuresOf } from '../../../lib/reports/figures';
import { lastLocalDays } from '../../../lib/reports/localDays';
import { type NumberSources, readSources } from '../../../lib/reports/readSources';
import { InlayDatabase } from '../../../lib/storage/database';
import { deriveConversation } from '../../../lib/storage/deriveConversation';
import { packEpisodes } from '../../../lib/storage/episodeDays';
import { createJudge } from '../../../lib/storage/getJudge';
import { contactKey } from '../../../lib/storage/mergeContacts';
import type { StoredMessage } from '../../../lib/storage/records';
import { packForSearch } from '../../../lib/storage/search/packForSearch';
import { volumeDaysOf, volumesOf } from '../../../lib/storage/volumeDays';
import { fill, type Inbox } from '../year/fill';

/** How long something took, in milliseconds, and the numbers it came to, as text to be compared. */
export interface TimedNumbers {
  readonly time: number;
  readonly numbers: string;
}

const EVER: Period = { from: 0, to: Number.POSITIVE_INFINITY };
const periodOf = (name: PeriodAsked, now: EpochMs): Period =>
  name === 'everything' ? EVER : lastLocalDays('thirtyDays', now);

export type PeriodAsked = 'thirtyDays' | 'everything';

function numbersOf(sources: NumberSources, period: Period, now: EpochMs): string {
  const filter: NumberFilter = { period };
  return JSON.stringify({
    figures: figuresOf(FIGURE_NAMES, sources, filter, now),
    conversations: countConversations(sources.episodes, filter),
    messages: countMessages(sources.volumes, filter),
  });
}

async function timed(work: () => Promise<string>): Promise<TimedNumbers> {
  // A full scan leaves much behind: whoever comes next must not have to clear it away.
  globalThis.gc?.();
  const start = performance.now();
  const numbers = await work();
  return { time: performance.now() - start, numbers };
}

/** As the popup and the desk come to their numbers. */
const read = (asked: PeriodAsked, now: EpochMs): Promise<TimedNumbers> =>
  timed(async () => {
    const period = periodOf(asked, now);
    return numbersOf(await readSources(database, period.from), period, now);
  });

/** More at a time would take too much memory. */
const SCANNED_AT_A_TIME = 200_000;

async function scanMessages(): Promise<StoredMessage[]> {
  const pages: StoredMessage[][] = [];
  let rows = await database.messages.orderBy(':id').limit(SCANNED_AT_A_TIME).toArray();
  while (rows.length > 0) {
    pages.push(rows);
    const { platform, account, id } = rows.at(-1) ?? { platform: 'x', account: '', id: '' };
    rows = await database.messages
      .where(':id')
      .above([platform, account, id])
      .limit(SCANNED_AT_A_TIME)
      .toArray();
  }
  return pages.flat();
}

/** The same numbers from messages and events alone, by reading all of them. */
const scan = (asked: PeriodAsked, now: EpochMs): Promise<TimedNumbers> =>
  timed(async () => {
    const period = periodOf(asked, now);
    const [messages, events, contacts, threads, sources] = await Promise.all([
      scanMessages(),
      database.events.toArray(),
      database.contacts.toArray(),
      database.threads.toArray(),
      readSources(database, Number.POSITIVE_INFINITY),
    ]);
    const acts = groupBy(events, ({ conversationId }) => conversationId);
    const known = new Map(
      contacts.map((contact) => [contactKey(contact.platform, contact.key), contact] as const),
    );
    const threadById = new Map(threads.map((thread) => [thread.threadId, thread] as const));
    const episodes = [...groupBy(messages, ({ conversationId }) => conversationId)].flatMap(
      ([id, spoken]) => {
        const thread = threadById.get(threadOfKey(id) ?? '');
        const derived = deriveConversation(id, {
          spoken: orderMessages(spoken),
          events: (acts.get(id) ?? []).map(({ event }) => event),
          facts: thread && { ...thread, thread, row: undefined },
          contacts: known,
          automaticTexts: new Set(),
          judge: createJudge({ rules: [], ownWords: [] }),
        });
        return derived?.episodes ?? [];
      },
    );
    const inReach = episodes.filter(({ lastActivityAt }) => lastActivityAt >= period.from);
    return numbersOf(
      { ...sources, episodes: inReach, volumes: volumesOf(volumeDaysOf(volumeChanges([], messages))) },
      period,
      now,
    );
  });

const database = new InlayDatabase();

/** Whom the popup takes for its user. */
const beAgent = (agentId: string): Promise<number> => database.settings.update('settings', { agentId });

declare global {
  var year: YearWorld;
}

const world = {
  fill: async (inbox: Inbox): Promise<void> => {
    await fill(database, inbox);
    await packEpisodes(database, inbox.now);
    await packForSearch(database);
    await beAgent('agent-1');
  },
  count: () =>
    Promise.all([database.messages.count(), database.conversations.count(), database.episodes.count()]),
  read,
  scan,
};
export type YearWorld = typeof world;
globalThis.year = world;

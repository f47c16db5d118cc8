import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Episode } from '../../../lib/domain/episode';
import { DAY, MINUTE } from '../../../lib/domain/units';
import type { InlayDatabase } from '../../../lib/storage/database';
import { getEpisodesSince, packEpisodes } from '../../../lib/storage/episodeDays';
import { getEpisodeRows, wholeEpisodes } from '../../../lib/storage/episodeRows';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from './captures';

const EVER = Number.NEGATIVE_INFINITY;
const MONTH_LATER = NINE + 30 * DAY;

const ask = (database: InlayDatabase, customer: number, at: number) =>
  mergeCapture(
    database,
    aBatch([
      aConversation([aPost(1000 + customer + (at - NINE), { sentAtLow: at, sentAtHigh: at })], {
        contact: { name: `C${customer}`, handle: `c${customer}` },
        rootId: `root-${customer}`,
      }),
    ]),
  );

const sorted = (episodes: readonly Episode[]) =>
  episodes.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** What the episodes' own rows tell. */
const rowsSince = async (database: InlayDatabase, from: number) =>
  sorted(await wholeEpisodes(database, await getEpisodeRows(database, from, Number.POSITIVE_INFINITY)));

/** Reads from several moments on and compares with the rows. */
async function expectTheSame(database: InlayDatabase): Promise<void> {
  for (const from of [EVER, NINE - MINUTE, NINE + MINUTE, NINE + 3 * DAY, NINE + 10 * DAY, MONTH_LATER]) {
    expect(sorted(await getEpisodesSince(database, from))).toEqual(await rowsSince(database, from));
  }
}

async function anInbox(): Promise<InlayDatabase> {
  const database = await aDatabase();
  for (let customer = 0; customer < 12; customer += 1) await ask(database, customer, NINE + customer * DAY);
  return database;
}

describe('packed days', () => {
  test('tell what the rows tell', async () => {
    const database = await anInbox();
    await packEpisodes(database, MONTH_LATER);
    expect(await database.episodeDays.count()).toBe(12);
    await expectTheSame(database);
  });

  test('tell what the rows tell however many there are', async () => {
    const database = await aDatabase();
    await ask(database, 0, NINE);
    const [first] = await rowsSince(database, EVER);
    if (first === undefined) throw new Error('Nobody asked.');
    const later = Array.from({ length: 64 }, (_, day) => ({
      ...first,
      id: `${first.id}+${day}`,
      lastActivityAt: first.lastActivityAt + (day + 1) * DAY,
    }));
    for (const many of [31, 32, 33, 64]) {
      await database.episodes.bulkPut(later.slice(0, many - 1));
      await packEpisodes(database, NINE + 100 * DAY);
      expect(await database.episodeDays.count()).toBe(many);
      await expectTheSame(database);
      await Promise.all([database.episodeDays.clear(), database.looseEpisodes.clear()]);
    }
  });

  test('leave today and yesterday alone', async () => {
    const database = await anInbox();
    await packEpisodes(database, NINE + 11 * DAY);
    expect(await database.episodeDays.count()).toBe(10);
    await expectTheSame(database);
    await ask(database, 11, NINE + 11 * DAY + MINUTE);
    await expectTheSame(database);
  });

  test('give way to what happens later, packed again or not', async () => {
    const database = await anInbox();
    await packEpisodes(database, MONTH_LATER);
    await ask(database, 3, NINE + 20 * DAY);
    await ask(database, 20, NINE + 2 * DAY);
    await ask(database, 21, NINE - 5 * DAY);
    const answered = { sentAtLow: NINE + 6 * DAY, sentAtHigh: NINE + 6 * DAY };
    const conversation = { contact: { name: 'C5', handle: 'c5' }, rootId: 'root-5' };
    await mergeCapture(database, aBatch([aConversation([aReply(7, answered)], conversation)]));
    await expectTheSame(database);
    await packEpisodes(database, MONTH_LATER);
    await expectTheSame(database);
  });

  test('are packed anew once many changed', async () => {
    const database = await anInbox();
    await packEpisodes(database, MONTH_LATER);
    for (let customer = 100; customer < 230; customer += 1) await ask(database, customer, NINE + 3 * DAY);
    expect(await database.looseEpisodes.count()).toBe(130);
    await packEpisodes(database, MONTH_LATER);
    expect(await database.looseEpisodes.count()).toBe(0);
    await expectTheSame(database);
  });

  test('of nothing are none', async () => {
    const database = await aDatabase();
    await packEpisodes(database, MONTH_LATER);
    expect(await getEpisodesSince(database, EVER)).toEqual([]);
  });
});

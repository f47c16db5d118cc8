import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../lib/domain/event';
import { HOUR, MINUTE, SECOND } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import { DERIVATION } from '../../../lib/storage/derivation';
import { getEpisodesSince } from '../../../lib/storage/episodeDays';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { ensureCurrentEpisodes, rebuildEpisodes } from '../../../lib/storage/rebuildEpisodes';
import { ACCOUNT, aBatch, aConversation, aDatabase, aPost, aReply, contentOf, NINE } from './captures';

const THREAD = 'chat';
const CONVERSATION = `x:${ACCOUNT.toLowerCase()}/#${THREAD}`;

/** One message of a history that is read in pieces. */
interface Said {
  readonly place: number;
  readonly at: number;
  readonly what: 'in' | 'out' | 'thanks';
  readonly isTruncated: boolean;
  readonly width: number;
}

const anySaid = fc.record({
  // Gaps of seconds, hours and days: automatic answers, waits, silences.
  at: fc
    .tuple(fc.nat(12), fc.constantFrom(0, 5 * SECOND, 20 * MINUTE, 3 * HOUR))
    .map(([halfDays, more]) => NINE + halfDays * 12 * HOUR + more),
  what: fc.constantFrom('in' as const, 'in' as const, 'out' as const, 'thanks' as const),
  isTruncated: fc.boolean(),
  width: fc.constantFrom(0, 0, MINUTE, 5 * HOUR),
});

const batchOf = (said: readonly Said[], isExact: boolean) =>
  aBatch([
    aConversation(
      said.map(({ place, at, what, isTruncated, width }) => {
        const text = what === 'thanks' ? 'thanks' : `Where is my order ${place}?`;
        return (what === 'out' ? aReply : aPost)(100 + place, {
          sentAtLow: at,
          sentAtHigh: isExact ? at : at + width,
          timeSource: isExact ? 'attribute' : 'label',
          text: isTruncated && !isExact ? `${text.slice(0, 5)}…` : text,
        });
      }),
      { kind: 'message', threadId: THREAD },
    ),
  ]);

const anyAct = fc.constantFrom<Act>(
  { type: 'resolved', conversationId: CONVERSATION },
  { type: 'resolved', conversationId: CONVERSATION },
  { type: 'reopened', conversationId: CONVERSATION },
  { type: 'tagAdded', conversationId: CONVERSATION, tagId: 'lead' },
  { type: 'snoozed', conversationId: CONVERSATION, until: NINE + 20 * HOUR },
  { type: 'promised', conversationId: CONVERSATION, dueAt: NINE },
  { type: 'promised', conversationId: CONVERSATION, dueAt: NINE + 90 * HOUR },
  { type: 'promiseKept', conversationId: CONVERSATION },
  { type: 'thirdPartyWaitStarted', conversationId: CONVERSATION },
  { type: 'surveyAsked', conversationId: CONVERSATION },
);

/** Mostly told as it happens, now and then late, again, or better. */
const anyHistory = fc
  .array(fc.tuple(anySaid, fc.nat(9)), { minLength: 1, maxLength: 14 })
  .map((all) =>
    all
      .toSorted(([one], [other]) => one.at - other.at)
      .map(([said, luck], place) => ({ said: { ...said, place }, luck })),
  );

describe('episodes that were gone on with', () => {
  test('are those that all messages and acts give', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyHistory,
        fc.array(fc.tuple(fc.nat(13), anyAct, fc.nat(13)), { maxLength: 4 }),
        async (history, acts) => {
          const database = await aDatabase();
          const late: Said[] = [];
          for (const [index, { said, luck }] of history.entries()) {
            if (luck === 0) late.push(said);
            else await mergeCapture(database, batchOf([said], luck > 3));
            // Read again, and better.
            if (luck === 1) await mergeCapture(database, batchOf([said], true));
            for (const [step, act, when] of acts) {
              const at = history[when]?.said.at ?? NINE;
              if (step === index)
                await applyAct(database, { id: `act-${step}-${when}-${act.type}`, act }, at);
            }
          }
          if (late.length > 0) await mergeCapture(database, batchOf(late, true));
          const grown = await contentOf(database);
          await rebuildEpisodes(database);
          const { conversations, episodes } = await contentOf(database);
          expect(grown.conversations).toEqual(conversations);
          expect(grown.episodes).toEqual(episodes);
          await database.delete();
        },
      ),
      { numRuns: 120 },
    );
  }, 120_000);

  test('do not read what was said before, however much it is', async () => {
    const database = await aDatabase();
    const said = Array.from(
      { length: 400 },
      (_, place): Said => ({
        place,
        at: NINE + place * HOUR,
        what: place % 2 === 0 ? 'in' : 'out',
        isTruncated: false,
        width: 0,
      }),
    );
    for (let start = 0; start < 399; start += 100) {
      await mergeCapture(database, batchOf(said.slice(start, Math.min(399, start + 100)), true));
    }
    let read = 0;
    database.messages.hook('reading', (message) => {
      read++;
      return message;
    });
    await mergeCapture(database, batchOf(said.slice(399), true));
    expect(read).toBeLessThan(5);
    expect(await database.conversations.get(CONVERSATION)).toMatchObject({ lastMessageId: '499' });
    const [episode, ...others] = await getEpisodesSince(database, 0);
    expect(others).toEqual([]);
    expect(episode?.questionsAt).toEqual(said.filter(({ what }) => what === 'in').map(({ at }) => at));
    expect(episode?.waits.map(({ since }) => since.low)).toEqual(episode?.questionsAt);
    expect(episode?.waits.every(({ endedBy }) => endedBy === 'reply')).toBe(true);
    await database.delete();
  });

  test('are whole and the same however they grew, long ones as well', async () => {
    const database = await aDatabase();
    const said = Array.from(
      { length: 300 },
      (_, place): Said => ({
        place,
        at: NINE + place * HOUR,
        what: place % 7 === 0 ? 'out' : 'in',
        isTruncated: false,
        width: 0,
      }),
    );
    for (const each of said.filter(({ place }) => place !== 150))
      await mergeCapture(database, batchOf([each], true));
    const inParts = await contentOf(database);
    expect(inParts.episodeParts).not.toEqual([]);
    await rebuildEpisodes(database);
    expect(await contentOf(database)).toEqual(inParts);
    // A message found late moves everything after it.
    await mergeCapture(database, batchOf(said.slice(150, 151), true));
    const [late] = await getEpisodesSince(database, 0);
    const atOnce = await aDatabase();
    for (let start = 0; start < said.length; start += 100) {
      await mergeCapture(atOnce, batchOf(said.slice(start, start + 100), true));
    }
    expect(await getEpisodesSince(atOnce, 0)).toEqual([late]);
    expect((await contentOf(atOnce)).episodeParts).toEqual((await contentOf(database)).episodeParts);
  }, 60_000);

  test('are derived once when another version wrote them', async () => {
    const database = await aDatabase();
    await mergeCapture(
      database,
      batchOf([{ place: 0, at: NINE, what: 'in', isTruncated: false, width: 0 }], true),
    );
    const { episodes } = await contentOf(database);
    await database.episodes.clear();
    await ensureCurrentEpisodes(database);
    expect(await database.episodes.count()).toBe(0);
    await database.settings.update('settings', { derivedBy: 0 });
    await ensureCurrentEpisodes(database);
    expect(await database.episodes.toArray()).toEqual(episodes);
    expect(await database.settings.get('settings')).toMatchObject({ derivedBy: DERIVATION });
    await database.delete();
  });

  test('waits that a former version counted from the middle of years are counted anew', async () => {
    const database = await aDatabase();
    const years = aPost(100, { sentAtLow: 0, sentAtHigh: NINE, timeSource: 'observed' });
    await mergeCapture(database, aBatch([aConversation([years], { kind: 'message', threadId: THREAD })]));
    await database.conversations.update(CONVERSATION, { waitingSince: NINE / 2 });
    await database.settings.update('settings', { derivedBy: 4 });
    await ensureCurrentEpisodes(database);
    expect(await database.conversations.get(CONVERSATION)).toMatchObject({ waitingSince: NINE });
  });
});

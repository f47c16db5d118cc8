import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaptureBatch } from '../../../lib/domain/capture';
import { waitingSince } from '../../../lib/domain/episode';
import { HOUR, SECOND } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import { judgeText } from '../../../lib/storage/judgeText';
import { getLearnedTexts } from '../../../lib/storage/learnedTexts';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { rebuildEpisodes } from '../../../lib/storage/rebuildEpisodes';
import { aBatch, aConversation, aDatabase, aPost, aReply, contentOf, NINE } from './captures';
import { play, playedIn, type Step } from './steps';

const AWAY = 'Thanks for writing to us. We are back on Monday at nine.';
const SHORT = 'On it!';

/** What a customer asked and what was answered so long after, in a conversation of its own. */
function answeredAfter(delay: number, index: number, text = `@aysey ${AWAY}`): CaptureBatch {
  const asked = { sentAtLow: NINE + index * HOUR, sentAtHigh: NINE + index * HOUR };
  const answered = { sentAtLow: asked.sentAtLow + delay, sentAtHigh: asked.sentAtHigh + delay };
  const question = aPost(100 + 10 * index, asked);
  return aBatch([aConversation([question, aReply(101 + 10 * index, { ...answered, text })])]);
}

const fast = (index: number, text?: string) => answeredAfter(5 * SECOND, index, text);

async function waitingAfter(...batches: CaptureBatch[]): Promise<number> {
  const database = await aDatabase();
  for (const batch of batches) await mergeCapture(database, batch);
  const episodes = await database.episodes.toArray();
  return episodes.filter((episode) => waitingSince(episode) !== undefined).length;
}

describe('E8: a text that came within ten seconds in three conversations', () => {
  test('is automatic wherever it is said, whichever was read first', async () => {
    const late = answeredAfter(2 * HOUR, 4);
    expect(await waitingAfter(fast(0), fast(1), late)).toBe(2);
    expect(await waitingAfter(fast(0), fast(1), fast(2), late)).toBe(4);
    expect(await waitingAfter(late, fast(0), fast(1), fast(2))).toBe(4);
  });

  test('is told of a conversation that it was said in long ago', async () => {
    const database = await aDatabase();
    for (const batch of [answeredAfter(2 * HOUR, 4), fast(0), fast(1)]) await mergeCapture(database, batch);
    const { conversations } = await mergeCapture(database, fast(2));
    expect(conversations.map(({ rootId }) => rootId).sort()).toEqual(['120', '140']);
  });

  test('is a person’s where an agent was seen sending it', async () => {
    const database = await aDatabase();
    for (const batch of [fast(0), fast(1), fast(2), answeredAfter(2 * HOUR, 4)]) {
      await mergeCapture(database, batch);
    }
    const sent = (messageId: string, conversationId: string) =>
      applyAct(
        database,
        { id: messageId, act: { type: 'sendObserved', conversationId, messageId } },
        NINE + 9 * HOUR,
      );
    await sent('141', 'x:acme/@aysey/140');
    expect((await database.conversations.get('x:acme/@aysey/140'))?.waitingSince).toBeUndefined();
    // Two are left that came too fast: nothing is known of the text any more.
    await sent('101', 'x:acme/@aysey/100');
    expect(await database.automaticTexts.toArray()).toMatchObject([{ count: 2 }]);
    expect(await waitingAfter()).toBe(0);
  });

  test('is a person’s once somebody says so, and automatic again when that is taken back', async () => {
    const database = await aDatabase();
    for (const batch of [fast(0), fast(1), fast(2), answeredAfter(2 * HOUR, 4)]) {
      await mergeCapture(database, batch);
    }
    const late = async () => (await database.conversations.get('x:acme/@aysey/140'))?.waitingSince;
    const [learned] = await getLearnedTexts(database);
    expect(learned).toMatchObject({ said: AWAY, count: 3, isAutomatic: true });
    const text = learned?.text ?? '';
    const { conversations } = await judgeText(database, { text, isAutomatic: false });
    expect(conversations.map(({ rootId }) => rootId)).toEqual(['140']);
    expect(await late()).toBeUndefined();
    expect(await getLearnedTexts(database)).toMatchObject([{ isAutomatic: false }]);
    // What comes later changes nothing about it.
    await mergeCapture(database, fast(5));
    expect(await late()).toBeUndefined();
    await judgeText(database, { text, isAutomatic: true });
    expect(await late()).toBe(NINE + 4 * HOUR);
  });

  test('is not learned from a few words: people write those fast', async () => {
    const texts = [0, 1, 2].map((index) => fast(index, SHORT));
    expect(await waitingAfter(...texts, answeredAfter(2 * HOUR, 4, SHORT))).toBe(3);
  });
});

const anyAnswer = fc
  .tuple(
    fc.nat(5),
    fc.constantFrom(5 * SECOND, 5 * SECOND, 2 * HOUR),
    fc.constantFrom(AWAY, SHORT, `${AWAY}!`),
  )
  .map(([index, delay, text]): Step => ({ batch: answeredAfter(delay, index, text) }));

test('what is learned follows from the messages and acts alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAnswer, { maxLength: 10 }), fc.nat(5), async (answers, claimed) => {
      const messageId = String(101 + 10 * claimed);
      const conversationId = `x:acme/@aysey/${100 + 10 * claimed}`;
      const claim: Step = { id: 'e1', act: { type: 'sendObserved', conversationId, messageId } };
      const grown = await playedIn([...answers, claim]);
      expect(await playedIn([claim, ...answers.toReversed()])).toEqual(grown);
      const database = await aDatabase();
      await play(database, [...answers, claim]);
      await rebuildEpisodes(database);
      expect(await contentOf(database)).toEqual(grown);
      await database.delete();
    }),
    { numRuns: 60 },
  );
}, 120_000);

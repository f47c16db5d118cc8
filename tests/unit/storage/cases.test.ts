import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../lib/domain/event';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import { getCase } from '../../../lib/storage/getCase';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { rebuildEpisodes } from '../../../lib/storage/rebuildEpisodes';
import { changeSettings } from '../../../lib/storage/setup';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from './captures';

const QUESTION = 'How satisfied are you with our help? Please reply with a number from 1 to 5.';

/** Asked at nine plus 40 minutes, answered ten minutes later. */
async function aCase() {
  const database = await aDatabase();
  await database.cannedReplies.put({
    id: 'survey',
    shortcut: 'rating',
    kind: 'reply',
    folder: '',
    isFavourite: false,
    scope: { platforms: [], accounts: [] },
    tags: [],
    variants: [{ language: 'en', title: 'Rating', body: QUESTION }],
  });
  await changeSettings(database, { surveyReplyId: 'survey' });
  await mergeCapture(database, aBatch([aConversation([aPost(100), aReply(110)])]));
  const [conversation] = await database.conversations.toArray();
  const conversationId = conversation?.id ?? '';
  let count = 0;
  const act = (done: Act, at = NINE + HOUR) => applyAct(database, { id: `act-${count++}`, act: done }, at);
  const read = () => getCase(database, conversationId, NINE + HOUR);
  const episodes = () => database.episodes.toArray();
  const say = (...posts: Parameters<typeof aConversation>[0]) =>
    mergeCapture(database, aBatch([aConversation([aPost(100), aReply(110), ...posts])]));
  const ask = async (sent = `@ayse ${QUESTION}`) => {
    await act({ type: 'replyInserted', conversationId, replyId: 'survey', language: 'en', text: QUESTION });
    await say(aReply(120, { text: sent }));
    await act({ type: 'sendObserved', conversationId, messageId: '120' });
  };
  return { database, conversationId, act, read, episodes, say, ask };
}

describe('a question about content', () => {
  test('is asked once it was inserted and sent here, also with a word mended', async () => {
    const { ask, read, episodes } = await aCase();
    await ask(`@ayse Hi Ayşe! ${QUESTION.replace('Please', 'Kindly')}`);
    expect(await read()).toMatchObject({ survey: { messageId: '120' } });
    expect(await episodes()).toMatchObject([{ acts: { surveyAskedAt: NINE + HOUR } }]);
  });

  test('is not asked when something else was sent instead', async () => {
    const { ask, read } = await aCase();
    await ask('@ayse Your parcel is on its way.');
    expect((await read()).survey).toBeUndefined();
  });

  test('has its answer offered, which counts once confirmed, with the tags of what it was about, and asks nothing', async () => {
    const { ask, read, act, say, episodes, conversationId, database } = await aCase();
    await act({ type: 'tagAdded', conversationId, tagId: 'lead' });
    await ask();
    await say(aReply(120, { text: `@ayse ${QUESTION}` }), aPost(130, { text: '@acme 4/5' }));
    const { proposal } = await read();
    expect(proposal).toMatchObject({ messageId: '130', rating: 4, text: '4/5' });
    expect((await episodes()).flatMap(({ acts }) => acts?.rating ?? [])).toEqual([]);
    expect((await episodes()).at(-1)?.waits.at(-1)?.endedAt).toBeUndefined();

    await act({ type: 'ratingConfirmed', conversationId, messageId: '130', rating: 4 }, NINE + 2 * HOUR);
    expect(await read()).toMatchObject({ survey: { rating: { rating: 4 } } });
    expect((await read()).proposal).toBeUndefined();
    const rated = await episodes();
    expect(rated).toMatchObject([{ acts: { tagIds: ['lead'], rating: { value: 4, at: NINE + 2 * HOUR } } }]);
    expect(rated[0]?.waits.at(-1)?.endedBy).toBe('reply');
    await rebuildEpisodes(database);
    expect(await episodes()).toEqual(rated);
  });

  test('confirmed by mistake, or not by mistake, is as before', async () => {
    const { ask, read, act, say, episodes, conversationId } = await aCase();
    await ask();
    await say(aReply(120, { text: `@ayse ${QUESTION}` }), aPost(130, { text: '@acme 5' }));
    await act({ type: 'ratingConfirmed', conversationId, messageId: '130', rating: 5 });
    const { survey } = await read();
    await act({ type: 'actWithdrawn', conversationId, eventId: survey?.rating?.eventId ?? '' });
    expect((await read()).proposal?.messageId).toBe('130');
    expect((await episodes())[0]?.acts?.rating).toBeUndefined();

    await act({ type: 'ratingDismissed', conversationId, messageId: '130' });
    expect((await read()).proposal).toBeUndefined();
    const dismissed = (await read()).survey?.dismissed ?? [];
    await act({ type: 'actWithdrawn', conversationId, eventId: dismissed[0]?.eventId ?? '' });
    expect((await read()).proposal?.messageId).toBe('130');
  });
});

describe('a promise', () => {
  test('is open until it is kept, in time or too late', async () => {
    const { act, read, episodes, conversationId } = await aCase();
    await act({ type: 'promised', conversationId, dueAt: NINE + 3 * HOUR });
    await act({ type: 'promised', conversationId, dueAt: NINE + 2 * HOUR });
    const { promises } = await read();
    expect(promises.map(({ dueAt, kept }) => [dueAt, kept])).toEqual([
      [NINE + 2 * HOUR, undefined],
      [NINE + 3 * HOUR, undefined],
    ]);
    for (const { eventId } of promises) {
      await act({ type: 'promiseKept', conversationId, promiseId: eventId }, NINE + 150 * MINUTE);
    }
    expect(await episodes()).toMatchObject([
      {
        acts: {
          promises: [
            { dueAt: NINE + 3 * HOUR, keptAt: NINE + 150 * MINUTE },
            { dueAt: NINE + 2 * HOUR, keptAt: NINE + 150 * MINUTE },
          ],
        },
      },
    ]);
  });

  test('taken back was never made', async () => {
    const { act, read, episodes, conversationId } = await aCase();
    await act({ type: 'promised', conversationId, dueAt: NINE + 2 * HOUR });
    const [promise] = (await read()).promises;
    await act({ type: 'actWithdrawn', conversationId, eventId: promise?.eventId ?? '' });
    expect((await read()).promises).toEqual([]);
    expect((await episodes())[0]?.acts).toBeUndefined();
  });
});

describe('handing over, and waiting for a third party', () => {
  test('are shown, and can be taken back', async () => {
    const { act, read, episodes, conversationId } = await aCase();
    await act({ type: 'handedOver', conversationId, to: 'Lab', note: 'Pump 3' });
    await act({ type: 'thirdPartyWaitStarted', conversationId });
    const { handover, thirdPartyWait } = await read();
    expect(handover).toMatchObject({ to: 'Lab', note: 'Pump 3' });
    expect(thirdPartyWait).toMatchObject({ since: NINE + HOUR });
    expect((await episodes())[0]?.acts).toMatchObject({ isHandedOver: true, isEscalated: true });
    for (const eventId of [handover?.eventId, thirdPartyWait?.eventId]) {
      await act({ type: 'actWithdrawn', conversationId, eventId: eventId ?? '' });
    }
    expect(await read()).toEqual({ promises: [] });
    expect((await episodes())[0]?.acts).toBeUndefined();
  });

  test('Resolve ends waiting for a third party', async () => {
    const { act, read, episodes, conversationId } = await aCase();
    await act({ type: 'thirdPartyWaitStarted', conversationId });
    await act({ type: 'resolved', conversationId }, NINE + 2 * HOUR);
    expect((await read()).thirdPartyWait).toBeUndefined();
    expect((await episodes())[0]?.acts?.thirdPartyWaits).toEqual([
      { from: NINE + HOUR, to: NINE + 2 * HOUR },
    ]);
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { AfterSending } from '../../../lib/domain/afterSending';
import type { Act } from '../../../lib/domain/event';
import { DAY, HOUR, MINUTE } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import { getCase } from '../../../lib/storage/getCase';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from './captures';

const TEXT = 'Your refund is on its way, it takes three to five days.';
const RESOLVE: AfterSending = { type: 'resolve' };

/** A customer wrote at nine; a reply was inserted an hour later. */
async function anInsertion(afterSending: AfterSending | undefined) {
  const database = await aDatabase();
  await mergeCapture(database, aBatch([aConversation([aPost(100)])]));
  const [stored] = await database.conversations.toArray();
  const conversationId = stored?.id ?? '';
  const act = (id: string, done: Act, at = NINE + HOUR) => applyAct(database, { id, act: done }, at);
  const insert = (id: string, plan = afterSending) =>
    act(id, {
      type: 'replyInserted',
      conversationId,
      replyId: 'refund',
      language: 'en',
      text: TEXT,
      afterSending: plan,
    });
  await insert('inserted');
  return {
    database,
    act,
    insert,
    conversation: () => database.conversations.get(conversationId),
    planned: async (at = NINE + HOUR) => (await getCase(database, conversationId, at)).planned,
    send: async (text: string, id = 110) => {
      await mergeCapture(database, aBatch([aConversation([aPost(100), aReply(id, { text })])]));
      await act(`sent-${id}`, { type: 'sendObserved', conversationId, messageId: String(id) }, NINE + HOUR);
    },
    withdraw: () => act('withdrawn', { type: 'actWithdrawn', conversationId, eventId: 'inserted' }),
  };
}

describe('what is to be done after sending', () => {
  test('waits until the reply is seen sent, and is told meanwhile', async () => {
    const { planned, conversation, send } = await anInsertion(RESOLVE);
    expect(await planned()).toEqual({ eventId: 'inserted', afterSending: RESOLVE });
    expect(await conversation()).toMatchObject({ isResolved: false });
    await send(`@ayse Hi Ayşe! ${TEXT}`);
    expect(await conversation()).toMatchObject({ isResolved: true });
    expect(await planned()).toBeUndefined();
  });

  test('can be to snooze, from the moment it is sent', async () => {
    const { conversation, send } = await anInsertion({ type: 'snooze', time: 3 * DAY });
    await send(TEXT);
    expect(await conversation()).toMatchObject({
      isResolved: false,
      snoozedUntil: NINE + HOUR + 3 * DAY,
    });
  });

  test('is not done when something else was sent instead', async () => {
    const { conversation, planned, send } = await anInsertion(RESOLVE);
    await send('One moment please, I am looking.');
    expect(await conversation()).toMatchObject({ isResolved: false });
    expect(await planned()).toBeUndefined();
  });

  test('can be taken back before, and the insertion counts all the same', async () => {
    const { database, conversation, planned, send, withdraw } = await anInsertion(RESOLVE);
    await withdraw();
    expect(await planned()).toBeUndefined();
    await send(TEXT);
    expect(await conversation()).toMatchObject({ isResolved: false });
    expect(await database.replyUsages.get('refund')).toMatchObject({ insertedCount: 1 });
    expect(await database.replyUses.get('inserted')).toMatchObject({ messageId: '110', text: TEXT });
  });

  test('can be taken back afterwards by what takes back a resolution', async () => {
    const { act, conversation, send } = await anInsertion(RESOLVE);
    await send(TEXT);
    const conversationId = (await conversation())?.id ?? '';
    await act('back', { type: 'reopened', conversationId }, NINE + HOUR + MINUTE);
    expect(await conversation()).toMatchObject({ isResolved: false });
  });

  test('is given up with a draft that is never sent', async () => {
    const { planned } = await anInsertion(RESOLVE);
    expect(await planned(NINE + 14 * HOUR)).toBeUndefined();
  });

  test('is nothing where nothing was planned', async () => {
    const { conversation, planned, send } = await anInsertion(undefined);
    expect(await planned()).toBeUndefined();
    await send(TEXT);
    expect(await conversation()).toMatchObject({ isResolved: false });
  });

  test('is not in the event, which is kept for ever', async () => {
    const { database } = await anInsertion(RESOLVE);
    expect((await database.events.get('inserted'))?.event).not.toHaveProperty('afterSending');
  });

  test('is what was planned last', async () => {
    const { insert, planned } = await anInsertion(RESOLVE);
    await insert('second', { type: 'snooze', time: DAY });
    expect(await planned()).toMatchObject({ eventId: 'second' });
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { conversationKey } from '../../../lib/domain/conversationKey';
import type { Act } from '../../../lib/domain/event';
import { isSnoozed } from '../../../lib/domain/snooze';
import { DAY, HOUR, MINUTE, SECOND } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { getNextSnoozeEnd, getWaiting } from '../../../lib/storage/queries';
import { ACCOUNT, aBatch, aDatabase, NINE } from './captures';
import { aChat, aChatMessage, aChatReply, aRow, THREAD } from './chats';

const conversationId = conversationKey({ platform: 'x', account: ACCOUNT, threadId: THREAD });
const TOMORROW = NINE + DAY;

/** A chat in which somebody has waited since nine. */
async function aWaitingChat() {
  const database = await aDatabase();
  await mergeCapture(database, aBatch([aChat([aChatMessage('a', 0)])], { capturedAt: NINE }));
  let count = 0;
  return {
    database,
    act: (act: Act, at = NINE + 10 * MINUTE) => applyAct(database, { id: `act-${count++}`, act }, at),
    snooze: (at = NINE + 10 * MINUTE) =>
      applyAct(
        database,
        { id: `act-${count++}`, act: { type: 'snoozed', conversationId, until: TOMORROW } },
        at,
      ),
    now: () => database.conversations.get(conversationId),
  };
}

describe('a note', () => {
  test('is the last that was written, and gone when emptied', async () => {
    const { act, now } = await aWaitingChat();
    await act({ type: 'noteSet', conversationId, text: 'Kargo aranacak' });
    await act({ type: 'noteSet', conversationId, text: 'Arandı' });
    expect((await now())?.note).toBe('Arandı');
    await act({ type: 'noteSet', conversationId, text: '' });
    expect(await now()).not.toHaveProperty('note');
  });
});

describe('a snoozed conversation', () => {
  test('leaves the queue until its time comes, while its clock goes on', async () => {
    const { database, snooze, now } = await aWaitingChat();
    const waitingSince = (await now())?.waitingSince;
    await snooze();
    expect(await now()).toMatchObject({ snoozedUntil: TOMORROW, waitingSince });
    expect(await getWaiting(database, NINE + HOUR)).toEqual({ count: 0 });
    expect(await getNextSnoozeEnd(database, NINE + HOUR)).toBe(TOMORROW);
    expect(await getWaiting(database, TOMORROW)).toEqual({ count: 1, oldestSince: waitingSince });
    expect(await getNextSnoozeEnd(database, TOMORROW)).toBeUndefined();
  });

  test.each<[string, Act]>([
    ['taken back', { type: 'unsnoozed', conversationId }],
    ['resolved', { type: 'resolved', conversationId }],
  ])('is so no more once %s', async (_, act) => {
    const chat = await aWaitingChat();
    await chat.snooze();
    await chat.act(act);
    expect(await chat.now()).not.toHaveProperty('snoozedUntil');
  });

  test('wakes when the customer writes, also within the very minute', async () => {
    const { database, snooze, now } = await aWaitingChat();
    await snooze(NINE + 20 * SECOND);
    expect(isSnoozed((await now()) ?? {}, NINE + HOUR)).toBe(true);
    const more = aChat([aChatMessage('a', 0), aChatMessage('0', 0, { previousId: 'a' })]);
    await mergeCapture(database, aBatch([more], { capturedAt: NINE + MINUTE }));
    expect(await now()).not.toHaveProperty('snoozedUntil');
  });

  test('sleeps on when we write, and when older messages are read', async () => {
    const { database, snooze, now } = await aWaitingChat();
    await snooze();
    const more = aChat([aChatMessage('z', -90), aChatMessage('a', 0), aChatReply('b', 30)]);
    await mergeCapture(database, aBatch([more], { capturedAt: NINE + HOUR }));
    expect(await now()).toMatchObject({ snoozedUntil: TOMORROW });
  });

  test('wakes when its row shows that the customer wrote', async () => {
    const { database, snooze, now } = await aWaitingChat();
    await snooze();
    const row = aRow({ lastActivityLow: NINE + HOUR, lastActivityHigh: NINE + 2 * HOUR });
    await mergeCapture(database, aBatch([], { rows: [row], capturedAt: NINE + 3 * HOUR }));
    expect(await now()).not.toHaveProperty('snoozedUntil');
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { CapturedMessage, CapturedRow } from '../../../lib/domain/capture';
import { conversationKey } from '../../../lib/domain/conversationKey';
import type { Act } from '../../../lib/domain/event';
import { summarize } from '../../../lib/domain/summarize';
import { DAY, type EpochMs, HOUR, MINUTE } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { getWaiting } from '../../../lib/storage/queries';
import { ACCOUNT, aBatch, aDatabase, contentOf, NINE } from './captures';
import { aChat, aChatMessage, aChatReply, aRow, THREAD } from './chats';

const id = conversationKey({ platform: 'x', account: ACCOUNT, threadId: THREAD });

/** A database, and what happens to one chat in it. */
async function aChatList() {
  const database = await aDatabase();
  let acts = 0;
  return {
    database,
    show: (at: EpochMs, row: Partial<CapturedRow> = {}) =>
      mergeCapture(database, aBatch([], { capturedAt: at, rows: [aRow(row)] })),
    open: (at: EpochMs, messages: readonly CapturedMessage[]) =>
      mergeCapture(database, aBatch([aChat(messages)], { capturedAt: at })),
    act: (act: Act, at: EpochMs) => applyAct(database, { id: `act-${acts++}`, act }, at),
    now: async () => {
      const conversation = await database.conversations.get(id);
      return conversation && summarize(conversation);
    },
  };
}

describe('an unread row that was never opened', () => {
  test('waits, roughly, at least since the time it tells', async () => {
    const { database, show, now } = await aChatList();
    const { conversations } = await show(NINE + HOUR);
    expect(conversations.map((conversation) => summarize(conversation))).toEqual([await now()]);
    expect(await now()).toMatchObject({
      threadId: THREAD,
      channel: 'x/message',
      contact: { name: 'Ayşe Yılmaz', handle: '' },
      waitingSince: NINE,
      isApproximate: true,
    });
    expect(await getWaiting(database, NINE + HOUR)).toEqual({
      count: 1,
      oldestSince: NINE,
      isApproximate: true,
    });
  });

  test('is in no number and becomes no message', async () => {
    const { database, show } = await aChatList();
    await show(NINE + HOUR);
    const { messages, episodes, volumeDays } = await contentOf(database);
    expect({ messages, episodes, volumeDays }).toEqual({ messages: [], episodes: [], volumeDays: [] });
  });

  test('among the requests is told to be there, until it is accepted', async () => {
    const { show, now } = await aChatList();
    await show(NINE + HOUR, { isRequest: true });
    expect(await now()).toMatchObject({ isRequest: true });
    await show(NINE + 2 * HOUR);
    expect(await now()).not.toHaveProperty('isRequest');
  });

  test('that was a request has the address of the list in which it stands now', async () => {
    const { database, show, open } = await aChatList();
    const address = 'https://x.com/i/chat/';
    const message = aChatMessage('a', -30);
    await show(NINE + HOUR, { isRequest: true, url: `${address}requests/${THREAD}` });
    await mergeCapture(
      database,
      aBatch([aChat([message], { url: `${address}requests/${THREAD}` })], { capturedAt: NINE + HOUR }),
    );
    expect(await database.conversations.get(id)).toMatchObject({ url: `${address}requests/${THREAD}` });
    await open(NINE + 2 * HOUR, [message, aChatMessage('b', 70)]);
    await show(NINE + 2 * HOUR, { isUnread: false });
    expect(await database.conversations.get(id)).toMatchObject({ url: `${address}${THREAD}` });
  });

  test('keeps what was done to it when it is read', async () => {
    const { show, open, act, now } = await aChatList();
    await show(NINE + HOUR);
    await act({ type: 'tagAdded', conversationId: id, tagId: 'lead' }, NINE + HOUR);
    await act({ type: 'noteSet', conversationId: id, text: 'Call back' }, NINE + HOUR);
    await open(NINE + 2 * HOUR, [aChatMessage('a', -30)]);
    expect(await now()).toMatchObject({
      tagIds: ['lead'],
      note: 'Call back',
      waitingSince: NINE - 30 * MINUTE + MINUTE / 2 - 0.5,
      isApproximate: false,
    });
  });

  test('waits no more once it is resolved, and again when more is written', async () => {
    const { show, act, now } = await aChatList();
    await show(NINE + HOUR);
    await act({ type: 'resolved', conversationId: id }, NINE + 2 * HOUR);
    expect(await now()).toMatchObject({ isResolved: true });
    expect((await now())?.waitingSince).toBeUndefined();
    const later = NINE + 3 * HOUR;
    await show(later + HOUR, { lastActivityLow: later, lastActivityHigh: later + MINUTE });
    expect(await now()).toMatchObject({ isResolved: false, waitingSince: later + MINUTE });
  });
});

describe('a row', () => {
  test.each([
    ['that was read', { isUnread: false }],
    ['whose last word is ours', { lastDirection: 'outbound' as const, isUnread: false }],
  ])('%s makes its conversation known and nobody wait', async (_, row) => {
    const { show, now } = await aChatList();
    await show(NINE + HOUR, row);
    expect(await now()).toMatchObject({ threadId: THREAD, isResolved: false });
    expect((await now())?.waitingSince).toBeUndefined();
  });

  test('without a thread is no conversation: two may look alike', async () => {
    const { database, show } = await aChatList();
    await show(NINE + HOUR, { threadId: null });
    expect(await database.conversations.count()).toBe(0);
  });

  test('changes nothing while it tells of what was read', async () => {
    const { show, open, now } = await aChatList();
    await show(NINE + HOUR);
    await open(NINE + HOUR + 1, [aChatMessage('a', -30), aChatReply('b', 62)]);
    expect((await now())?.waitingSince).toBeUndefined();
    await show(NINE + 2 * HOUR, { lastDirection: 'outbound', isUnread: false, lastActivityHigh: NINE + DAY });
    expect((await now())?.waitingSince).toBeUndefined();
  });

  test('that is unread again after it was read waits, however coarse its time', async () => {
    const { show, open, now } = await aChatList();
    await open(NINE + HOUR, [aChatMessage('a', 0), aChatReply('b', 50)]);
    await show(NINE + 3 * HOUR, { lastActivityLow: NINE, lastActivityHigh: NINE + 2 * HOUR });
    expect(await now()).toMatchObject({ waitingSince: NINE + 2 * HOUR, isApproximate: true });
  });

  test('does not move a wait that is known from its message', async () => {
    const { show, open, now } = await aChatList();
    await open(NINE + MINUTE, [aChatMessage('a', 0)]);
    const before = (await now())?.waitingSince;
    await show(NINE + 3 * HOUR, { lastActivityLow: NINE + HOUR, lastActivityHigh: NINE + 2 * HOUR });
    expect(await now()).toMatchObject({ waitingSince: before, isApproximate: false });
  });

  const ownLastWord = {
    preview: 'It left today',
    shownPreview: 'You: It left today',
    lastDirection: 'outbound' as const,
    isUnread: false,
    lastActivityLow: NINE + 20 * MINUTE,
    lastActivityHigh: NINE + 21 * MINUTE,
  };

  test('whose last word seems ours makes a wait that was read rough, until the thread is read', async () => {
    const { database, show, open, now } = await aChatList();
    await open(NINE + MINUTE, [aChatMessage('a', 0)]);
    const before = (await now())?.waitingSince;
    await show(NINE + HOUR, ownLastWord);
    expect(await now()).toMatchObject({ waitingSince: before, isApproximate: true });
    // How fast is not known before the thread is read.
    expect((await database.episodes.toArray())[0]?.firstResponse).toBeUndefined();
    await open(NINE + 2 * HOUR, [aChatMessage('a', 0), aChatReply('b', 20, { text: 'It left today' })]);
    expect((await now())?.waitingSince).toBeUndefined();
  });

  test('that seems to end with a word of ours tells nothing new when the customer wrote just that', async () => {
    const { show, open, now } = await aChatList();
    const text = 'You: It left\n today, I was told. Where is it?';
    await open(NINE + MINUTE, [aChatMessage('a', 0, { text })]);
    const before = await now();
    await show(NINE + HOUR, { ...ownLastWord, shownPreview: 'You: It left today, I was…' });
    expect(await now()).toEqual(before);
    expect(before?.isApproximate).toBe(false);
  });

  test('whose last word is ours and was not sent changes nothing about a wait', async () => {
    const { database, show, open, now } = await aChatList();
    await open(NINE + MINUTE, [aChatMessage('a', 0)]);
    const before = (await now())?.waitingSince;
    await show(NINE + HOUR, { ...ownLastWord, lastDirection: 'unknown' });
    expect(await now()).toMatchObject({ waitingSince: before, isApproximate: false });
    expect(await database.conversations.get(id)).toMatchObject({ lastInboundText: 'Message a' });
  });
});

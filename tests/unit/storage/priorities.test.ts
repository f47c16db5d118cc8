import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import type { InlayDatabase } from '../../../lib/storage/database';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import {
  getChangedPriorities,
  getNextPriorityChange,
  getPriorityContext,
  summarizeNow,
} from '../../../lib/storage/priorities';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from './captures';

const COMPLAINT = '@Acme you lost my bag and nobody answers';

async function summaryAt(database: InlayDatabase, now: number) {
  const [conversation] = await database.conversations.toArray();
  if (conversation === undefined) throw new Error('Nothing is stored.');
  return summarizeNow(conversation, await getPriorityContext(database), now);
}

const reasonsAt = async (database: InlayDatabase, now: number) =>
  (await summaryAt(database, now)).priorityReasons?.map(({ id }) => id) ?? [];

async function aComplaint(): Promise<InlayDatabase> {
  const database = await aDatabase();
  const post = aPost(100, { text: COMPLAINT });
  await mergeCapture(database, aBatch([aConversation([post])]));
  return database;
}

test('what a customer says who waits weighs, and the wait more and more', async () => {
  const database = await aComplaint();
  expect(await summaryAt(database, NINE)).toMatchObject({ priority: 'high' });
  expect(await reasonsAt(database, NINE)).toEqual(expect.arrayContaining(['lost', 'noAnswer', 'public']));
  expect(await summaryAt(database, NINE + 50 * MINUTE)).toMatchObject({ priority: 'urgent' });
});

test('a mere thanks takes nothing away from the complaint before it', async () => {
  const database = await aComplaint();
  const thanks = aPost(110, { text: '@Acme thanks' });
  await mergeCapture(database, aBatch([aConversation([thanks])]));
  expect(await reasonsAt(database, NINE)).toContain('lost');
});

test('whoever was answered has no priority', async () => {
  const database = await aComplaint();
  await mergeCapture(database, aBatch([aConversation([aPost(100, { text: COMPLAINT }), aReply(140)])]));
  expect(await summaryAt(database, NINE + HOUR)).toMatchObject({ priority: 'none' });
  const [conversation] = await database.conversations.toArray();
  expect(conversation?.textScore).toBeUndefined();
});

test('set by hand it holds until its time is over or it is lifted', async () => {
  const database = await aComplaint();
  const [conversation] = await database.conversations.toArray();
  const conversationId = conversation?.id ?? '';
  const until = NINE + 30 * MINUTE;
  const act = { type: 'prioritySet', conversationId, priority: 'low', until } as const;
  await applyAct(database, { id: 'a', act }, NINE);
  expect(await summaryAt(database, NINE)).toMatchObject({ priority: 'low', isPriorityByHand: true });
  expect(await getNextPriorityChange(database, NINE)).toBe(until);
  expect(await summaryAt(database, until)).toMatchObject({ priority: 'urgent' });
  await applyAct(database, { id: 'b', act: { type: 'priorityLifted', conversationId } }, NINE);
  expect(await summaryAt(database, NINE)).not.toHaveProperty('isPriorityByHand');
});

test('the clock changes it exactly when it says it will', async () => {
  const database = await aDatabase();
  await mergeCapture(database, aBatch([aConversation([aPost(100, { text: '@Acme see you on Friday' })])]));
  let now = NINE;
  const levels: string[] = [];
  for (;;) {
    levels.push((await summaryAt(database, now)).priority);
    const next = await getNextPriorityChange(database, now);
    if (next === undefined) break;
    expect(await getChangedPriorities(database, now, next - 1)).toEqual([]);
    now = next;
    expect(await getChangedPriorities(database, now - 1, now)).toHaveLength(1);
  }
  expect(levels).toEqual(['low', 'medium', 'high']);
});

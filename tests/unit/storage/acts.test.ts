import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../lib/domain/event';
import { DAY, HOUR } from '../../../lib/domain/units';
import { applyAct, NotSetUpError } from '../../../lib/storage/applyAct';
import { InlayDatabase } from '../../../lib/storage/database';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { getWaiting } from '../../../lib/storage/queries';
import { getReplyOutcomes } from '../../../lib/storage/replyUses';
import { changeSettings, saveAgent } from '../../../lib/storage/setup';
import { UnknownTagError } from '../../../lib/storage/tagActs';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from './captures';

async function aWaitingConversation() {
  const database = await aDatabase();
  await mergeCapture(database, aBatch([aConversation([aPost(100)])]));
  const [conversation] = await database.conversations.toArray();
  const conversationId = conversation?.id ?? '';
  let count = 0;
  const act = (done: Act) => applyAct(database, { id: `act-${count++}`, act: done }, NINE + HOUR);
  return { database, conversationId, act, now: () => database.conversations.get(conversationId) };
}

describe('an act', () => {
  test('shows on its conversation and stays as an event', async () => {
    const { database, conversationId, act, now } = await aWaitingConversation();
    const { conversations } = await act({ type: 'tagAdded', conversationId, tagId: 'lead' });
    expect(conversations).toMatchObject([{ id: conversationId, tagIds: ['lead'] }]);
    expect(await now()).toMatchObject({ tagIds: ['lead'] });
    expect(await database.events.toArray()).toMatchObject([
      { event: { type: 'tagAdded', agentId: 'agent-1', deviceId: 'device-1', logicalTime: 1 } },
    ]);
  });

  test('told twice happens once', async () => {
    const { database, conversationId } = await aWaitingConversation();
    const request = { id: 'same', act: { type: 'resolved', conversationId } } as const;
    await applyAct(database, request, NINE);
    expect(await applyAct(database, request, NINE + HOUR)).toEqual({ conversations: [], places: [] });
    expect(await database.events.count()).toBe(1);
  });

  test('that resolves ends the wait, and one that reopens brings it back', async () => {
    const { database, conversationId, act, now } = await aWaitingConversation();
    await act({ type: 'resolved', conversationId });
    expect(await getWaiting(database, NINE + HOUR)).toEqual({ count: 0 });
    expect(await now()).toMatchObject({ isResolved: true });
    await act({ type: 'reopened', conversationId });
    expect(await now()).toMatchObject({ isResolved: false });
  });

  test('that resolves does so although the clock of the device is behind, and a new question reopens', async () => {
    const { database, conversationId, now } = await aWaitingConversation();
    await applyAct(database, { id: 'e', act: { type: 'resolved', conversationId } }, NINE - DAY);
    expect(await now()).toMatchObject({ isResolved: true });
    expect(await getWaiting(database, NINE + HOUR)).toEqual({ count: 0 });
    expect(await database.events.toArray()).toMatchObject([
      { event: { at: NINE - DAY, afterMessageId: '100' } },
    ]);
    await mergeCapture(database, aBatch([aConversation([aPost(100), aPost(130)])]));
    expect(await now()).toMatchObject({ isResolved: false, waitingSince: NINE + HOUR / 2 });
  });

  test('names the agent who works at this browser now', async () => {
    const { database, conversationId, act } = await aWaitingConversation();
    await saveAgent(database, { id: 'agent-2', name: 'Dewi' });
    await changeSettings(database, { agentId: 'agent-2' });
    await act({ type: 'resolved', conversationId });
    expect(await database.events.toArray()).toMatchObject([{ event: { agentId: 'agent-2' } }]);
  });

  test('needs a database that is set up', async () => {
    const database = new InlayDatabase(`test-${crypto.randomUUID()}`);
    const act = { type: 'resolved', conversationId: 'x:acme/@a/1' } as const;
    await expect(applyAct(database, { id: 'e', act }, NINE)).rejects.toBeInstanceOf(NotSetUpError);
  });
});

describe('a sending that was observed', () => {
  test.each(['before', 'after'])(
    'makes the reply this agent’s own when told %s it is captured',
    async (when) => {
      const { database, conversationId, act } = await aWaitingConversation();
      const observe = () => act({ type: 'sendObserved', conversationId, messageId: '105' });
      const capture = () => mergeCapture(database, aBatch([aConversation([aPost(100), aReply(105)])]));
      await (when === 'before' ? observe() : capture());
      await (when === 'before' ? capture() : observe());
      expect(await database.messages.get(['x', 'acme', '105'])).toMatchObject({
        authorKind: 'me',
        agentId: 'agent-1',
      });
      expect(await database.episodes.toArray()).toMatchObject([{ firstResponse: { agentId: 'agent-1' } }]);
    },
  );

  test('never makes a customer’s message ours', async () => {
    const { database, conversationId, act } = await aWaitingConversation();
    await act({ type: 'sendObserved', conversationId, messageId: '100' });
    expect(await database.messages.get(['x', 'acme', '100'])).toMatchObject({ authorKind: 'customer' });
  });
});

describe('a tag', () => {
  test('is what was said of it last', async () => {
    const { database, act } = await aWaitingConversation();
    await act({ type: 'tagCreated', tagId: 't', name: 'Kargo', color: 'blue' });
    await act({ type: 'tagCreated', tagId: 't', name: 'Kargo gecikmesi', color: 'red' });
    expect(await database.tags.get('t')).toEqual({
      id: 't',
      name: 'Kargo gecikmesi',
      color: 'red',
      formerNames: ['Kargo'],
    });
  });
});

describe('a tag that nobody made', () => {
  test('is refused, and leaves no trace', async () => {
    const { database, conversationId, act, now } = await aWaitingConversation();
    const adding = act({ type: 'tagAdded', conversationId, tagId: 'unknown' });
    await expect(adding).rejects.toBeInstanceOf(UnknownTagError);
    expect(await now()).toMatchObject({ tagIds: [] });
    expect(await database.events.count()).toBe(0);
  });
});

describe('an inserted reply', () => {
  test('is counted as a use of it', async () => {
    const { database, conversationId, act } = await aWaitingConversation();
    await act({ type: 'replyInserted', conversationId, replyId: 'starter-thanks', language: 'tr' });
    expect(await database.replyUses.toArray()).toMatchObject([
      { replyId: 'starter-thanks', agentId: 'agent-1', language: 'tr', at: NINE + HOUR },
    ]);
    expect(await database.replyUsages.toArray()).toMatchObject([
      { replyId: 'starter-thanks', insertedCount: 1, lastUsedAt: NINE + HOUR },
    ]);
  });

  test('is known to be sent as it was, changed, or not at all; its text is not in the events', async () => {
    const { database, conversationId, act } = await aWaitingConversation();
    const insert = (text: string) =>
      act({ type: 'replyInserted', conversationId, replyId: 'r', language: 'en', text });
    const send = async (id: number, text: string) => {
      await act({ type: 'sendObserved', conversationId, messageId: String(id) });
      await mergeCapture(database, aBatch([aConversation([aPost(100), aReply(id, { text })])]));
    };
    await insert('We are on it.');
    await send(110, '@ayse We are  on it.');
    await insert('We are on it.');
    await send(120, 'Somebody is on it.');
    await insert('Given up.');
    expect(await getReplyOutcomes(database, 'r')).toEqual({ inserted: 3, sent: 2, edited: 1, unedited: 1 });
    expect(JSON.stringify(await database.events.toArray())).not.toContain('on it');
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { CapturedConversation } from '../../../lib/domain/capture';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { getPlacements, getRelated, getWaiting } from '../../../lib/storage/queries';
import { getVolumesSince } from '../../../lib/storage/volumes';
import { delayOf } from '../domain/builders';
import { aBatch, aConversation, aDatabase, aPost, NINE } from './captures';
import { aChat, aChatMessage, aChatReply, THREAD } from './chats';

async function aDatabaseWith(...chats: CapturedConversation[]) {
  const database = await aDatabase();
  for (const [index, chat] of chats.entries()) {
    await mergeCapture(database, aBatch([chat], { capturedAt: NINE + index }));
  }
  const [conversation, ...others] = await database.conversations.toArray();
  expect(others).toEqual([]);
  return { database, conversation };
}

describe('a chat', () => {
  test('waits, is answered and counted like any other conversation', async () => {
    const { database, conversation } = await aDatabaseWith(
      aChat([aChatMessage('b', 0)]),
      aChat([aChatMessage('b', 0), aChatReply('a', 10)]),
    );
    expect(conversation).toMatchObject({ kind: 'message', channel: 'x/message', threadId: THREAD });
    expect(conversation?.waitingSince).toBeUndefined();
    const [episode, ...others] = await database.episodes.toArray();
    expect(others).toEqual([]);
    expect(episode?.channel).toBe('x/message');
    expect(delayOf(episode)).toEqual({ low: 9 * MINUTE + 1, high: 11 * MINUTE - 1 });
    expect(await getVolumesSince(database, 0)).toHaveLength(2);
  });

  test('is found by its thread, by its own account only', async () => {
    const { database } = await aDatabaseWith(aChat([aChatMessage('a', 0)]));
    const ask = (account: string) =>
      getPlacements(database, { platform: 'x', account, messageIds: [], threadIds: [THREAD, 'other'] }, NINE);
    expect(await ask('ACME')).toMatchObject({ placements: [], summaries: [{ threadId: THREAD }] });
    expect(await ask('other')).toEqual({ placements: [], summaries: [] });
  });

  test.each([
    ['question, then answer', ['z', 'a'], false],
    ['answer, then question', ['a', 'z'], true],
  ])('of one minute is in the order of the page: %s', async (_, order, isWaiting) => {
    const said = order.map((id, index) => {
      const previous = order[index - 1];
      const told = previous === undefined ? {} : { previousId: previous };
      return id === 'z' ? aChatMessage(id, 0, told) : aChatReply(id, 0, told);
    });
    const { conversation } = await aDatabaseWith(...said.toReversed().map((message) => aChat([message])));
    expect(conversation?.waitingSince !== undefined).toBe(isWaiting);
  });
});

describe('the contact of a chat', () => {
  const named = (name: string, handle: string) =>
    aChat([aChatMessage('a', 0)], { contact: { name, handle } });

  test.each(['first', 'last'])('is whom the header named, though it was read %s', async (when) => {
    const readings = [named('Ayşe Yılmaz', 'AyseY'), named('Ayşe', '')];
    const { conversation } = await aDatabaseWith(...(when === 'first' ? readings : readings.reverse()));
    expect(conversation).toMatchObject({
      contact: { name: 'Ayşe Yılmaz', handle: 'AyseY' },
      contactKey: 'aysey',
    });
  });

  test('without a handle is not taken for another one without', async () => {
    const database = await aDatabase();
    const another = aChat([aChatMessage('b', 0)], {
      contact: { name: 'Budi', handle: '' },
      threadId: '10-30',
    });
    await mergeCapture(database, aBatch([named('Ayşe', ''), another]));
    const names = (await database.conversations.toArray()).map(({ contact }) => contact.name);
    expect(names.sort()).toEqual(['Ayşe', 'Budi']);
  });

  test('is known to have written in public as well', async () => {
    const { database, conversation } = await aDatabaseWith(named('Ayşe Yılmaz', 'AyseY'));
    await mergeCapture(database, aBatch([aConversation([aPost(100)])]));
    await mergeCapture(database, aBatch([aConversation([aPost(100)])], { account: 'Other' }));
    const related = await getRelated(database, conversation?.id ?? '');
    expect(related).toMatchObject([{ channel: 'x/mention', waitingSince: NINE }]);
    expect(await getRelated(database, related[0]?.id ?? '')).toMatchObject([{ threadId: THREAD }]);
  });
});

describe('a group', () => {
  test('waits for whoever asked, under its own name', async () => {
    const said = [
      aChatMessage('a', 0, { author: { name: 'Ayşe', handle: '' } }),
      aChatReply('b', 5),
      aChatMessage('c', 10, { author: { name: 'Budi', handle: '' } }),
    ];
    const { database, conversation } = await aDatabaseWith(
      aChat(said, { isGroup: true, contact: { name: 'Order 1234', handle: '' } }),
    );
    expect(conversation).toMatchObject({ isGroup: true, contact: { name: 'Order 1234', handle: '' } });
    expect(await getWaiting(database, NINE + HOUR)).toMatchObject({ count: 1 });
    expect((await database.messages.toArray()).map(({ author }) => author.name)).toEqual([
      'Ayşe',
      'Acme',
      'Budi',
    ]);
  });
});

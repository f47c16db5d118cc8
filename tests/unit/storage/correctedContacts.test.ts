import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import type { InlayDatabase } from '../../../lib/storage/database';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { getWaiting } from '../../../lib/storage/queries';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from './captures';

describe('a message whose contact pages tell differently', () => {
  const toFirstHandle = aConversation([aReply(105)], { contact: { name: '', handle: 'aaa' }, rootId: '105' });
  const underPost = aConversation([aPost(100), aReply(105)]);

  test.each([[[toFirstHandle, underPost]], [[underPost, toFirstHandle]]])(
    'belongs to whom it stands under, whatever was read first',
    async (order) => {
      const database = await aDatabase();
      for (const conversation of order) await mergeCapture(database, aBatch([conversation]));
      expect(await database.conversations.toArray()).toMatchObject([{ contact: { handle: 'AyseY' } }]);
      expect(await getWaiting(database, NINE + 60 * MINUTE)).toEqual({ count: 0 });
    },
  );
});

describe('what was done to a message whose contact is corrected', () => {
  const act = (database: InlayDatabase, conversationId: string) =>
    applyAct(database, { id: 'e1', act: { type: 'tagAdded', conversationId, tagId: 'lead' } }, NINE);
  const inList = (id: number, handle: string) =>
    aBatch([aConversation([aReply(id)], { contact: { name: '', handle }, rootId: String(id) })]);
  const under = (handle: string, ...ids: number[]) =>
    aBatch([
      aConversation(
        ids.map((id) => aReply(id)),
        { contact: { name: handle, handle }, rootId: '100' },
      ),
    ]);
  const tagsByContact = async (database: InlayDatabase) =>
    Object.fromEntries(
      (await database.conversations.toArray()).map(({ contactKey, tagIds }) => [contactKey, tagIds]),
    );
  const nameIn = async (database: InlayDatabase, id: string) =>
    (await database.messages.get(['x', 'acme', id]))?.conversationId ?? '';

  test('goes along, even if it is done by the former name later', async () => {
    for (const isLate of [false, true]) {
      const database = await aDatabase();
      await mergeCapture(database, inList(105, 'aaa'));
      const former = await nameIn(database, '105');
      if (!isLate) await act(database, former);
      await mergeCapture(database, under('bbb', 105));
      if (isLate) await act(database, former);
      expect(await tagsByContact(database)).toEqual({ bbb: ['lead'] });
    }
  });

  test('stays while the conversation has other messages', async () => {
    const database = await aDatabase();
    await mergeCapture(database, under('aaa', 105, 106));
    await act(database, await nameIn(database, '105'));
    await mergeCapture(database, inList(105, 'bbb'));
    expect(await tagsByContact(database)).toEqual({ aaa: ['lead'] });
  });

  test('is not given to somebody by guess when messages went to different contacts', async () => {
    const database = await aDatabase();
    await mergeCapture(database, under('zzz', 105, 106));
    await act(database, await nameIn(database, '105'));
    await mergeCapture(database, under('aaa', 105));
    await mergeCapture(database, under('bbb', 106));
    expect(await tagsByContact(database)).toEqual({ aaa: [], bbb: [] });
  });
});

describe('a contact who goes by another name', () => {
  const shownAs = (name: string, capturedAt: number, post = 100) =>
    aBatch([aConversation([aPost(post)], { contact: { name, handle: 'AyseY' } })], { capturedAt });
  const former = shownAs('Zeynep', NINE);
  const current = shownAs('Ayşe', NINE + MINUTE);
  const olderPost = shownAs('Ayşe', NINE + 2 * MINUTE, 90);

  test.each([[[former, current]], [[current, former]], [[shownAs('Zeynep', NINE, 120), olderPost]]])(
    'is called what was shown last',
    async (order) => {
      const database = await aDatabase();
      for (const batch of order) await mergeCapture(database, batch);
      const names = (await database.conversations.toArray()).map(({ contact }) => contact.name);
      expect(new Set(names)).toEqual(new Set(['Ayşe']));
    },
  );
});

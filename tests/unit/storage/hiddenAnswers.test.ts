import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { CapturedConversation } from '../../../lib/domain/capture';
import { conversationKey } from '../../../lib/domain/conversationKey';
import { summarize } from '../../../lib/domain/summarize';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import { linkMoved } from '../../../lib/storage/linkMoved';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { getRelated } from '../../../lib/storage/queries';
import { delayOf } from '../domain/builders';
import { aBatch, aConversation, aDatabase, aPost, aReply, contentOf, NINE } from './captures';
import { aChat, aChatMessage, aChatReply } from './chats';

const PAGE = '9001';
const CUSTOMER = '77';
const ofPage = { platform: 'facebook', account: PAGE } as const;
const COMMENT = conversationKey({ ...ofPage, contactHandle: 'ayse.y', rootId: '5' });
const PRIVATE = conversationKey({ ...ofPage, threadId: CUSTOMER });

const aComment = (
  messages: CapturedConversation['messages'],
  overrides: Partial<CapturedConversation> = {},
): CapturedConversation =>
  aConversation(messages, {
    kind: 'comment',
    rootId: '5',
    contact: { name: 'Ayşe Yılmaz', handle: 'ayse.y' },
    ...overrides,
  });

const moved = (messageId: string): Partial<CapturedConversation> => ({
  movedToPrivate: [{ messageId, account: PAGE, contactHandle: CUSTOMER }],
});

async function anInbox() {
  const database = await aDatabase();
  const see = async (...conversations: CapturedConversation[]) => {
    const batch = aBatch(conversations, ofPage);
    await mergeCapture(database, batch);
    await linkMoved(database, batch, NINE + HOUR);
  };
  const summaryOf = async (id: string) => {
    const row = await database.conversations.get(id);
    return row && summarize(row);
  };
  return { database, see, summaryOf };
}

describe('an answer that is folded away under a comment', () => {
  test('makes the wait a rough one: somebody answered, nobody here knows when', async () => {
    const { see, summaryOf } = await anInbox();
    await see(aComment([aPost(100)]));
    expect(await summaryOf(COMMENT)).toMatchObject({ waitingSince: NINE, isApproximate: false });
    await see(aComment([aPost(100, { hasHiddenAnswer: true })]));
    expect(await summaryOf(COMMENT)).toMatchObject({ waitingSince: NINE, isApproximate: true });
    // A page that does not show the line any more takes nothing back.
    await see(aComment([aPost(100)]));
    expect(await summaryOf(COMMENT)).toMatchObject({ isApproximate: true });
  });

  test('ends the wait once it is unfolded and read', async () => {
    const { see, summaryOf } = await anInbox();
    await see(aComment([aPost(100, { hasHiddenAnswer: true })]));
    await see(aComment([aReply(104)]));
    expect(await summaryOf(COMMENT)).not.toHaveProperty('waitingSince');
  });

  test('says nothing of a newer comment of the same customer', async () => {
    const { see, summaryOf } = await anInbox();
    await see(aComment([aPost(100, { hasHiddenAnswer: true })]), aComment([aReply(104)]));
    await see(aComment([aPost(110)]));
    expect(await summaryOf(COMMENT)).toMatchObject({
      waitingSince: NINE + 10 * MINUTE,
      isApproximate: false,
    });
  });
});

describe('a comment that was answered in private', () => {
  test('is one case with the conversation that the page names, whichever is read first', async () => {
    const publicFirst = await anInbox();
    const privateFirst = await anInbox();
    const comment = aComment([aPost(100)], moved('100'));
    const chat = aChat([aChatReply('m1', 20)], { threadId: CUSTOMER });
    await publicFirst.see(comment);
    expect(await publicFirst.summaryOf(COMMENT)).toMatchObject({ waitingSince: NINE, isApproximate: true });
    await publicFirst.see(chat);
    await privateFirst.see(chat);
    await privateFirst.see(comment);
    for (const { database, summaryOf } of [publicFirst, privateFirst]) {
      expect(await summaryOf(COMMENT)).not.toHaveProperty('waitingSince');
      expect(await database.conversations.get(COMMENT)).toMatchObject({ linkedIds: [PRIVATE] });
      const [episode, ...others] = await database.episodes.toArray();
      expect(others).toEqual([]);
      expect(episode?.conversationIds.toSorted()).toEqual([COMMENT, PRIVATE].toSorted());
      expect(delayOf(episode)?.low).toBe(20 * MINUTE);
    }
  });

  test('stands by itself while that conversation was never read', async () => {
    const { database, see } = await anInbox();
    await see(aComment([aPost(100)], moved('100')));
    expect(await database.conversations.get(COMMENT)).not.toHaveProperty('linkedIds');
    expect(await database.conversations.get(PRIVATE)).toBeUndefined();
  });

  test('is not linked again once somebody took that back, however often it is read', async () => {
    const { database, see } = await anInbox();
    await see(aComment([aPost(100)], moved('100')), aChat([aChatMessage('m1', 20)], { threadId: CUSTOMER }));
    const unlink = { type: 'conversationsUnlinked', conversationId: COMMENT, otherId: PRIVATE } as const;
    await applyAct(database, { id: 'unlink', act: unlink }, NINE + 2 * HOUR);
    const before = await contentOf(database);
    await see(aComment([aPost(100)], moved('100')));
    expect(await contentOf(database)).toEqual(before);
    expect(await database.conversations.get(COMMENT)).not.toHaveProperty('linkedIds');
  });
});

test('what carries a conversation of Business Suite is kept, whichever page told it', async () => {
  const { see, summaryOf } = await anInbox();
  await see(aChat([aChatMessage('m1', 0)], { threadId: CUSTOMER, service: 'instagram' }));
  await see(aChat([aChatMessage('m2', 5)], { threadId: CUSTOMER }));
  expect(await summaryOf(PRIVATE)).toMatchObject({ channel: 'facebook/message', service: 'instagram' });
});

describe('an Instagram conversation that is seen in Business Suite and on instagram.com', () => {
  const contact = { name: 'Ayşe Yılmaz', handle: '' };
  const [inSuite, direct] = [
    conversationKey({ ...ofPage, threadId: '3402823668' }),
    conversationKey({ platform: 'instagram', account: 'acme', threadId: '111' }),
  ];
  const seen = async (suite: Partial<CapturedConversation>, text = 'Is it there yet?') => {
    const { database, see } = await anInbox();
    await see(
      aChat([aChatMessage('m1', 0, { text: 'Is it there yet?' })], {
        threadId: '3402823668',
        contact,
        ...suite,
      }),
    );
    const elsewhere = aChat([aChatMessage('ig1', 0, { text })], { threadId: '111', contact });
    await mergeCapture(database, aBatch([elsewhere], { platform: 'instagram', account: 'acme' }));
    return database;
  };

  test('is offered with what speaks for it, both ways round; a person links it', async () => {
    const database = await seen({ service: 'instagram' });
    expect(await getRelated(database, inSuite)).toMatchObject([
      { id: direct, isLinked: false, reasons: ['name', 'text'] },
    ]);
    expect(await getRelated(database, direct)).toMatchObject([{ id: inSuite, reasons: ['name', 'text'] }]);
    expect(await database.conversations.get(inSuite)).not.toHaveProperty('linkedIds');
    const link = { type: 'conversationsLinked', conversationId: inSuite, otherId: direct } as const;
    await applyAct(database, { id: 'link', act: link }, NINE + HOUR);
    const [linked, ...others] = await getRelated(database, direct);
    expect(others).toEqual([]);
    expect(linked).toMatchObject({ id: inSuite, isLinked: true });
    expect(linked).not.toHaveProperty('reasons');
  });

  test('is offered by its name alone where the last words differ, and never across services', async () => {
    const database = await seen({ service: 'instagram' }, 'Another question');
    expect(await getRelated(database, inSuite)).toMatchObject([{ id: direct, reasons: ['name'] }]);
    const other = await seen({ service: 'facebook' });
    expect(await getRelated(other, inSuite)).toEqual([]);
    expect(await getRelated(other, direct)).toEqual([]);
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { conversationKey } from '../../../lib/domain/conversationKey';
import { MINUTE } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import { keepContradiction } from '../../../lib/storage/driftReports';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { getPlacements, getWaiting } from '../../../lib/storage/queries';
import { delayOf } from '../domain/builders';
import { ACCOUNT, aBatch, aConversation, aDatabase, aPost, aReply, contentOf, NINE } from './captures';

describe('a captured mention', () => {
  test('waits from the moment it was written', async () => {
    const database = await aDatabase();
    await mergeCapture(database, aBatch([aConversation([aPost(100)])]));
    expect(await getWaiting(database, NINE + 60 * MINUTE)).toEqual({ count: 1, oldestSince: NINE });
  });

  test('waits no more once it was answered', async () => {
    const database = await aDatabase();
    await mergeCapture(database, aBatch([aConversation([aPost(100)])]));
    await mergeCapture(database, aBatch([aConversation([aPost(100), aReply(105)])]));
    expect(await getWaiting(database, NINE + 60 * MINUTE)).toEqual({ count: 0 });
    const [episode] = await database.episodes.toArray();
    expect(delayOf(episode)).toEqual({ low: 5 * MINUTE, high: 5 * MINUTE });
  });

  test('captured again changes nothing and writes nothing', async () => {
    const database = await aDatabase();
    const batch = aBatch([aConversation([aPost(100), aReply(105)])]);
    await mergeCapture(database, batch);
    const before = await contentOf(database);
    const writes: string[] = [];
    for (const table of database.tables) {
      table.hook('creating', () => void writes.push(table.name));
      table.hook('updating', () => void writes.push(table.name));
      table.hook('deleting', () => void writes.push(table.name));
    }
    expect(await mergeCapture(database, batch)).toEqual({ conversations: [], places: [] });
    expect(writes).toEqual([]);
    expect(await contentOf(database)).toEqual(before);
    const later = await mergeCapture(database, { ...batch, capturedAt: NINE + MINUTE });
    expect(later).toEqual({ conversations: [], places: [] });
    expect(new Set(writes)).toEqual(new Set(['contacts']));
  });

  test('addressed to two of our accounts stands once with each', async () => {
    const database = await aDatabase();
    await mergeCapture(database, aBatch([aConversation([aPost(100)])]));
    await mergeCapture(database, aBatch([aConversation([aPost(100)])], { account: 'AcmeHelp' }));
    const ask = (account: string) =>
      getPlacements(database, { platform: 'x', account, messageIds: ['100'], threadIds: [] }, NINE);
    const [one, other] = [await ask('acme'), await ask('ACMEHELP')];
    expect(one.placements).toHaveLength(1);
    expect(other.placements).toHaveLength(1);
    expect(one.placements).not.toEqual(other.placements);
  });

  test('from hosts that write handles in another case is one conversation', async () => {
    const database = await aDatabase();
    await mergeCapture(database, aBatch([aConversation([aPost(100)])]));
    const again = aConversation([aPost(100)], { contact: { name: 'Ayşe Yılmaz', handle: 'aysey' } });
    await mergeCapture(database, aBatch([again], { account: 'ACME' }));
    expect(await database.conversations.count()).toBe(1);
  });
});

describe('a thread whose beginning is learned later', () => {
  test('becomes one conversation and keeps its tags', async () => {
    const database = await aDatabase();
    await mergeCapture(database, aBatch([aConversation([aPost(110)])]));
    await mergeCapture(database, aBatch([aConversation([aPost(120)])]));
    const tagged = (await database.messages.get(['x', 'acme', '120']))?.conversationId ?? '';
    await applyAct(
      database,
      { id: 'e1', act: { type: 'tagAdded', conversationId: tagged, tagId: 'lead' } },
      NINE,
    );

    const whole = aConversation([aPost(110), aReply(115), aPost(120)], { rootId: '100' });
    const { places } = await mergeCapture(database, aBatch([whole]));

    const [conversation, ...others] = await database.conversations.toArray();
    expect(others).toEqual([]);
    expect(conversation).toMatchObject({ rootId: '100', tagIds: ['lead'], waitingSince: NINE + 20 * MINUTE });
    expect(places.map(({ messageId }) => messageId).sort()).toEqual(['110', '115', '120']);
  });

  test('takes an act that still uses its former name', async () => {
    const database = await aDatabase();
    await mergeCapture(database, aBatch([aConversation([aPost(110)])]));
    const former = (await database.messages.get(['x', 'acme', '110']))?.conversationId ?? '';
    await mergeCapture(database, aBatch([aConversation([aPost(110)], { rootId: '100' })]));
    await applyAct(
      database,
      { id: 'e1', act: { type: 'prioritySet', conversationId: former, priority: 'urgent' } },
      NINE,
    );
    expect(await database.conversations.toArray()).toMatchObject([{ rootId: '100', priority: 'urgent' }]);
  });
});

describe('pages that contradict each other about a time', () => {
  test('are told as drift, once and without their text', async () => {
    const database = await aDatabase();
    const read = async (sentAt: number) => {
      const post = aPost(100, { sentAtLow: sentAt, sentAtHigh: sentAt });
      await keepContradiction(
        database,
        await mergeCapture(database, aBatch([aConversation([post])])),
        '1.0',
        NINE,
      );
      return database.driftReports.toArray();
    };
    expect(await read(NINE)).toEqual([]);
    const told = await read(NINE + MINUTE);
    expect(told).toEqual([
      {
        platform: 'x',
        selector: 'time',
        kind: 'unreadable',
        version: '1.0',
        skeleton: 'attribute 60000..0 ms',
        noticedAt: NINE,
      },
    ]);
    expect(await read(NINE + 2 * MINUTE)).toEqual(told);
  });
});

describe('messages without ids', () => {
  const said = (...texts: string[]) =>
    aConversation(
      texts.map((text) => {
        const { id: _, ...message } = aPost(100, { text, timeSource: 'observed' });
        return { ...message, sentAtLow: 0, sentAtHigh: NINE };
      }),
      { kind: 'message', threadId: 't1', touchesNewestEnd: true },
    );
  const textsOf = async (database: Awaited<ReturnType<typeof aDatabase>>) =>
    (await database.messages.toArray())
      .sort((one, other) => (one.position ?? 0) - (other.position ?? 0))
      .map(({ text }) => text);

  test('are joined where windows overlap, and not doubled by reading again', async () => {
    const database = await aDatabase();
    const windows = [
      said('Merhaba, siparişim hâlâ gelmedi', 'sipariş numarası 12, geçen hafta', 'ok'),
      said('sipariş numarası 12, geçen hafta', 'ok', 'ok', 'teşekkürler'),
    ];
    for (const window of [...windows, ...windows]) await mergeCapture(database, aBatch([window]));
    const texts = await textsOf(database);
    expect(texts).toEqual([
      'Merhaba, siparişim hâlâ gelmedi',
      'sipariş numarası 12, geçen hafta',
      'ok',
      'ok',
      'teşekkürler',
    ]);
  });

  test('that a page shows between others which seemed to follow each other are put between them', async () => {
    const database = await aDatabase();
    const asked = 'my order 1234 has not arrived yet';
    await mergeCapture(database, aBatch([said('hi', asked, 'refund please')]));
    await mergeCapture(database, aBatch([said('hi', asked, 'hello?', 'still nothing', 'refund please')]));
    expect(await textsOf(database)).toEqual(['hi', asked, 'hello?', 'still nothing', 'refund please']);
  });

  test('that fit nowhere are kept until the gap is closed', async () => {
    const database = await aDatabase();
    await mergeCapture(database, aBatch([said('a first question, long enough', 'b')]));
    await mergeCapture(database, aBatch([said('y', 'the last question, long enough too')]));
    expect(await database.unplacedRuns.count()).toBe(1);
    await mergeCapture(
      database,
      aBatch([said('a first question, long enough', 'b', 'c', 'y', 'the last question, long enough too')]),
    );
    expect(await database.unplacedRuns.count()).toBe(0);
    expect(await textsOf(database)).toEqual([
      'a first question, long enough',
      'b',
      'c',
      'y',
      'the last question, long enough too',
    ]);
  });
});

describe('a page full of new conversations', () => {
  const POSTS = 50;
  const newPosts = Array.from({ length: POSTS }, (_, index) => {
    const author = { name: `Customer ${index}`, handle: `customer_${index}` };
    return aConversation([aPost(200 + index, { author })], { contact: author });
  });

  test('is written with two reads for each: of its thread and of its contact', async () => {
    const database = await aDatabase();
    await mergeCapture(database, aBatch([aConversation([aPost(100)])]));
    const reads = [
      vi.spyOn(IDBObjectStore.prototype, 'get'),
      vi.spyOn(IDBObjectStore.prototype, 'getAll'),
      vi.spyOn(IDBIndex.prototype, 'getAll'),
      vi.spyOn(IDBIndex.prototype, 'openCursor'),
    ];
    const { conversations } = await mergeCapture(database, aBatch(newPosts));
    expect(conversations).toHaveLength(POSTS);
    const count = reads.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    // And some that do not grow with the page.
    expect(count).toBeLessThan(2 * POSTS + 25);
  });

  test('keeps what was done to a conversation before any of its messages was read', async () => {
    const database = await aDatabase();
    const conversationId = conversationKey({
      platform: 'x',
      account: ACCOUNT,
      contactHandle: 'customer_0',
      rootId: '200',
    });
    await applyAct(
      database,
      { id: 'e1', act: { type: 'prioritySet', conversationId, priority: 'high' } },
      NINE,
    );
    await mergeCapture(database, aBatch(newPosts));
    expect(await database.conversations.get(conversationId)).toMatchObject({ priority: 'high' });
  });

  test('does not lose messages without ids that stand under its root', async () => {
    const database = await aDatabase();
    const { id: _, ...withoutId } = aPost(199, { text: 'A first comment, long enough to be told apart' });
    await mergeCapture(database, aBatch([aConversation([withoutId], { kind: 'comment', rootId: '200' })]));
    await mergeCapture(database, aBatch([aConversation([aPost(200)])]));
    const [conversation, ...others] = await database.conversations.toArray();
    expect(others).toEqual([]);
    expect(await database.messages.where({ conversationId: conversation?.id ?? '' }).count()).toBe(2);
  });
});

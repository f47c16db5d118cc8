import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaptureBatch } from '../../../lib/domain/capture';
import { conversationKey } from '../../../lib/domain/conversationKey';
import type { Act } from '../../../lib/domain/event';
import { summarize } from '../../../lib/domain/summarize';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import { mergeDatabases } from '../../../lib/storage/backup/mergeDatabases';
import type { InlayDatabase } from '../../../lib/storage/database';
import { getLinkedContacts } from '../../../lib/storage/linkedContacts';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { getRelated, getWaiting } from '../../../lib/storage/queries';
import { rebuildEpisodes } from '../../../lib/storage/rebuildEpisodes';
import { ACCOUNT, aBatch, aConversation, aDatabase, aPost, aReply, contentOf, NINE } from './captures';
import { aChat, aChatMessage, aChatReply, aRow, THREAD } from './chats';
import { interleave, play, playedIn, type Step } from './steps';

const MENTION = mentionUnder('100');
const CHAT = conversationKey({ platform: 'x', account: ACCOUNT, threadId: THREAD });

function mentionUnder(rootId: string, contactHandle = 'AyseY'): string {
  return conversationKey({ platform: 'x', account: ACCOUNT, contactHandle, rootId });
}

const link = (conversationId: string, otherId: string): Act => ({
  type: 'conversationsLinked',
  conversationId,
  otherId,
});
const unlink = (conversationId: string, otherId: string): Act => ({
  type: 'conversationsUnlinked',
  conversationId,
  otherId,
});

/** A customer who asked in public at nine, and an hour later in a chat. */
async function aCase() {
  const database = await aDatabase();
  let acts = 0;
  const act = (what: Act, at = NINE + 3 * HOUR) => applyAct(database, { id: `act-${acts++}`, act: what }, at);
  await mergeCapture(database, aBatch([aConversation([aPost(100)])]));
  await mergeCapture(
    database,
    aBatch([aChat([aChatMessage('a', 60)], { contact: { name: 'Ayşe Yılmaz', handle: 'AyseY' } })]),
  );
  return {
    database,
    act,
    chat: (...messages: Parameters<typeof aChat>[0]) => mergeCapture(database, aBatch([aChat(messages)])),
    summaryOf: async (id: string) => {
      const row = await database.conversations.get(id);
      return row && summarize(row);
    },
  };
}

describe('a mention and a chat that were linked', () => {
  test('E17: are one episode from the public question to the answer in the chat', async () => {
    const { database, act, chat } = await aCase();
    await act(link(MENTION, CHAT));
    await chat(aChatReply('b', 90));
    expect(await database.episodes.toArray()).toMatchObject([
      {
        id: `${MENTION}~100`,
        conversationIds: [MENTION, CHAT],
        channel: 'x/mention',
        waits: [{ endedBy: 'reply' }],
        firstResponse: { since: { low: NINE }, at: { low: NINE + 90 * MINUTE } },
      },
    ]);
  });

  test('wait in both until either is answered, and count once', async () => {
    const { database, act, chat, summaryOf } = await aCase();
    expect(await getWaiting(database, NINE + 2 * HOUR)).toMatchObject({ count: 2 });
    const { conversations } = await act(link(MENTION, CHAT));
    expect(conversations.map(({ id }) => id).sort()).toEqual([CHAT, MENTION].sort());
    expect(await summaryOf(MENTION)).toMatchObject({ waitingSince: NINE, isApproximate: false });
    expect(await summaryOf(CHAT)).toMatchObject({ waitingSince: NINE });
    expect(await getWaiting(database, NINE + 2 * HOUR)).toMatchObject({ count: 1, oldestSince: NINE });
    // It stands where the customer wrote last.
    expect((await database.conversations.orderBy('waitingSince').first())?.id).toBe(CHAT);

    await chat(aChatReply('b', 90));
    for (const id of [MENTION, CHAT]) expect((await summaryOf(id))?.waitingSince).toBeUndefined();
    expect(await getWaiting(database, NINE + 2 * HOUR)).toMatchObject({ count: 0 });
  });

  test('are resolved, reopened and snoozed together; tags stay where they are', async () => {
    const { act, summaryOf } = await aCase();
    await act(link(CHAT, MENTION));
    await act({ type: 'tagAdded', conversationId: CHAT, tagId: 'lead' });
    await act({ type: 'snoozed', conversationId: MENTION, until: NINE + 9 * HOUR });
    expect(await summaryOf(CHAT)).toMatchObject({ snoozedUntil: NINE + 9 * HOUR });
    await act({ type: 'resolved', conversationId: MENTION });
    expect(await summaryOf(CHAT)).toMatchObject({ isResolved: true, tagIds: ['lead'] });
    expect(await summaryOf(CHAT)).not.toHaveProperty('snoozedUntil');
    expect(await summaryOf(MENTION)).toMatchObject({ isResolved: true, tagIds: [] });
    await act({ type: 'reopened', conversationId: CHAT });
    for (const id of [MENTION, CHAT]) {
      expect(await summaryOf(id)).toMatchObject({ isResolved: false, waitingSince: NINE });
    }
  });

  test('an answer that only the list of chats shows makes the wait in public a rough one', async () => {
    const { database, act, summaryOf } = await aCase();
    await act(link(MENTION, CHAT));
    const lastActivityHigh = NINE + 95 * MINUTE;
    const row = aRow({
      lastDirection: 'outbound',
      isUnread: false,
      lastActivityLow: NINE + HOUR,
      lastActivityHigh,
    });
    await mergeCapture(database, aBatch([], { capturedAt: NINE + 2 * HOUR, rows: [row] }));
    expect(await summaryOf(MENTION)).toMatchObject({ waitingSince: NINE, isApproximate: true });
  });

  test('stand by themselves again after Unlink, as if nothing had been', async () => {
    const { database, act } = await aCase();
    const before = await contentOf(database);
    await act(link(MENTION, CHAT));
    await act(unlink(CHAT, MENTION));
    const after = await contentOf(database);
    expect(after.episodes).toEqual(before.episodes);
    const unlinked = await database.conversations.toArray();
    for (const { actedUntil: _, ...row } of unlinked) expect(before.conversations).toContainEqual(row);
  });

  test('go along when the thread turns out to stand under an older post', async () => {
    const { database, act } = await aCase();
    await act(link(MENTION, CHAT));
    await mergeCapture(database, aBatch([aConversation([aPost(90), aPost(100)], { rootId: '90' })]));
    const moved = mentionUnder('90');
    expect(await database.conversations.get(CHAT)).toMatchObject({ linkedIds: [moved] });
    expect(await database.conversations.get(moved)).toMatchObject({ linkedIds: [CHAT] });
  });

  test('tell of each other first, and that they are linked', async () => {
    const { database, act } = await aCase();
    await mergeCapture(database, aBatch([aConversation([aPost(110)])]));
    const told = async () => (await getRelated(database, CHAT)).map(({ id, isLinked }) => [id, isLinked]);
    expect(await told()).toEqual([
      [mentionUnder('110'), false],
      [MENTION, false],
    ]);
    await act(link(CHAT, MENTION));
    expect(await told()).toEqual([
      [MENTION, true],
      [mentionUnder('110'), false],
    ]);
  });

  test('are one person, whatever they are called there', async () => {
    const database = await aDatabase();
    await mergeCapture(database, aBatch([aConversation([aPost(100)])]));
    const budi = { contact: { name: 'Budi', handle: 'budi' } };
    await mergeCapture(database, aBatch([aConversation([aPost(110)], budi)]));
    expect(await getLinkedContacts(database)).toEqual(new Map());
    await applyAct(database, { id: 'e1', act: link(MENTION, mentionUnder('110', 'budi')) }, NINE);
    expect(await getLinkedContacts(database)).toEqual(new Map([['["x","budi"]', '["x","aysey"]']]));
  });
});

test('of three that are linked, the one that is unlinked stands by itself', async () => {
  const { database, act } = await aCase();
  const other = mentionUnder('110');
  await mergeCapture(database, aBatch([aConversation([aPost(110)])]));
  await act(link(MENTION, CHAT));
  await act(link(CHAT, other));
  expect(await database.conversations.get(MENTION)).toMatchObject({ linkedIds: [other, CHAT].sort() });
  // Never linked to each other directly.
  await act(unlink(MENTION, other));
  expect(await database.conversations.get(MENTION)).toMatchObject({ linkedIds: [CHAT] });
  expect(await database.conversations.get(other)).not.toHaveProperty('linkedIds');
});

/** Four conversations of two people, in pieces that tell more or less; their threads are learned late. */
const NAMES = [MENTION, mentionUnder('103'), mentionUnder('101', 'budi'), CHAT];

const anyCapture = fc
  .tuple(fc.nat(8), fc.boolean(), fc.boolean(), fc.nat(3))
  .map(([index, isOurs, isCoarse, kind]): CaptureBatch => {
    const id = 100 + index;
    const customer = index % 3 === 1 ? 'budi' : 'AyseY';
    const isAnswer = kind === 3 || isOurs === index > 4;
    const wide = isCoarse
      ? {
          sentAtLow: NINE + (index - 30) * MINUTE,
          sentAtHigh: NINE + (index + 20) * MINUTE,
          timeSource: 'label' as const,
        }
      : {};
    if (kind === 0) {
      const message = isAnswer ? aChatReply : aChatMessage;
      return aBatch([aChat([message(`chat-${index}`, index * 2, isCoarse ? wide : {})])]);
    }
    const direction = index > 4 ? aReply : aPost;
    const contact = { name: customer, handle: customer };
    const rootId = kind === 1 && index >= 3 ? String(id - 3) : String(id);
    const post = index > 4 ? direction(id, wide) : direction(id, { ...wide, author: contact });
    return aBatch([aConversation([post], { contact, rootId })]);
  });

const anyLinkAct = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(7)).map(([one, other, choice]): Act => {
  const [conversationId = CHAT, otherId = MENTION] = [
    NAMES[one],
    NAMES[one === other ? (one + 1) % 4 : other],
  ];
  const acts: Act[] = [
    { type: 'resolved', conversationId },
    { type: 'reopened', conversationId },
    { type: 'tagAdded', conversationId, tagId: 'lead' },
    unlink(conversationId, otherId),
    unlink(conversationId, otherId),
  ];
  return acts[choice] ?? link(conversationId, otherId);
});

const anyLinkedWorld = fc
  .tuple(
    fc.array(anyCapture, { maxLength: 12 }),
    fc.array(anyLinkAct, { maxLength: 6 }),
    fc.infiniteStream(fc.boolean()),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([captures, acts, oneOrder, otherOrder]) => {
    const pages = captures.map((batch): Step => ({ batch }));
    const done = acts.map((act, index): Step => ({ id: `act-${index}`, act }));
    return [interleave(pages, done, oneOrder), interleave(pages.toReversed(), done, otherOrder)] as const;
  });

describe('histories with links', () => {
  test('come to the same in any order, which is what all messages and acts give', async () => {
    await fc.assert(
      fc.asyncProperty(anyLinkedWorld, async ([one, other]) => {
        const grown = await playedIn(one);
        expect(await playedIn(other)).toEqual(grown);
        const database = await aDatabase();
        await play(database, one);
        await rebuildEpisodes(database);
        expect(await contentOf(database)).toEqual(grown);
        await database.delete();
      }),
      { numRuns: 80 },
    );
  }, 180_000);

  test('count each wait and each message once', async () => {
    await fc.assert(
      fc.asyncProperty(anyLinkedWorld, async ([steps]) => {
        const database = await aDatabase();
        await play(database, steps);
        const episodes = await database.episodes.toArray();
        const waits = episodes.filter(({ waits }) => waits.at(-1)?.endedAt === undefined && waits.length > 0);
        expect((await getWaiting(database, NINE + 5 * HOUR)).count).toBe(waits.length);
        const rows = await database.conversations.toArray();
        for (const row of rows) {
          for (const id of row.linkedIds ?? []) {
            const linked = await database.conversations.get(id);
            expect(linked === undefined || linked.linkedIds?.includes(row.id)).toBe(true);
          }
        }
        await database.delete();
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('two copies that are merged come to what one would have', async () => {
    const told = async (database: InlayDatabase) => {
      const { conversations, episodes } = await contentOf(database);
      return { conversations, episodes };
    };
    await fc.assert(
      fc.asyncProperty(anyLinkedWorld, async ([steps]) => {
        const [whole, copy] = [await aDatabase(), await aDatabase()];
        await play(whole, steps);
        await mergeDatabases(copy, whole, {});
        expect(await told(copy)).toEqual(await told(whole));
        await Promise.all([whole.delete(), copy.delete()]);
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});

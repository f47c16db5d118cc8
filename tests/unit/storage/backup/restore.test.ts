import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaptureBatch } from '../../../../lib/domain/capture';
import type { Act } from '../../../../lib/domain/event';
import { HOUR, MINUTE } from '../../../../lib/domain/units';
import { applyAct } from '../../../../lib/storage/applyAct';
import { eraseAll, type RestoreWay, restore } from '../../../../lib/storage/backup/restore';
import type { InlayDatabase } from '../../../../lib/storage/database';
import { isStorageFull } from '../../../../lib/storage/failures';
import { mergeCapture } from '../../../../lib/storage/mergeCapture';
import { saveAgent } from '../../../../lib/storage/setup';
import { aBatch, aConversation, aDatabase, aPost, aReply, contentOf, NINE } from '../captures';
import { aChat, aChatMessage, aChatReply, aRow } from '../chats';
import { play, type Step } from '../steps';
import { backupOf, stage } from './backups';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('ağ😀\u202e', '=1+1', '{{ x }}', '\u2028'),
);

const anyBatch: fc.Arbitrary<CaptureBatch> = fc
  .record({
    posts: fc.array(fc.tuple(fc.integer({ min: 100, max: 140 }), anyText), { minLength: 1, maxLength: 4 }),
    root: fc.integer({ min: 100, max: 110 }),
    chat: fc.nat(6),
    minute: fc.nat(60),
  })
  .map(({ posts, root, chat, minute }) =>
    aBatch(
      [
        ...posts.map(([id, text]) =>
          aConversation([id % 3 === 0 ? aReply(id, { text }) : aPost(id, { text })], {
            ...(id % 2 === 0 ? { rootId: String(Math.min(id, root)) } : {}),
            url: `https://x.com/i/status/${id}`,
          }),
        ),
        aChat([aChatMessage(`m${chat}`, chat), aChatReply(`r${chat}`, chat + 1, { previousId: `m${chat}` })]),
      ],
      { capturedAt: NINE + minute * MINUTE, rows: [aRow({ title: `Ayşe ${minute % 2}` })] },
    ),
  );

const anyAct: fc.Arbitrary<Act> = fc
  .tuple(fc.integer({ min: 100, max: 140 }), fc.nat(14))
  .map(([id, choice]) => {
    const conversationId = `x:acme/@aysey/${id}`;
    const acts: Act[] = [
      { type: 'tagAdded', conversationId, tagId: 'lead' },
      { type: 'prioritySet', conversationId, priority: 'high' },
      { type: 'noteSet', conversationId, text: 'Call back' },
      { type: 'snoozed', conversationId, until: NINE + 5 * HOUR },
      { type: 'resolved', conversationId },
      { type: 'sendObserved', conversationId, messageId: String(id) },
      { type: 'replyInserted', conversationId, replyId: 'r1', language: 'tr' },
      { type: 'handedOver', conversationId, to: 'Depo', note: 'Pump 3' },
      { type: 'promised', conversationId, dueAt: NINE + id * MINUTE },
      { type: 'promiseKept', conversationId },
      { type: 'thirdPartyWaitStarted', conversationId },
      { type: 'surveyAsked', conversationId, messageId: String(id) },
      { type: 'ratingConfirmed', conversationId, messageId: String(id), rating: 5 },
      { type: 'actWithdrawn', conversationId, eventId: `${id % 2 === 0 ? 'a' : 'b'}-${id % 8}` },
      { type: 'tagCreated', tagId: `tag${id % 3}`, name: `Tag ${id}`, color: 'red' },
    ];
    return acts[choice] ?? { type: 'reopened', conversationId };
  });

const anySteps = (device: string): fc.Arbitrary<Step[]> =>
  fc
    .array(fc.oneof(anyBatch, anyAct), { maxLength: 8 })
    .map((steps) =>
      steps.map((step, index) =>
        'type' in step ? { id: `${device}-${index}`, act: step } : { batch: step },
      ),
    );

const databaseAfter = async (steps: readonly Step[]): Promise<InlayDatabase> => {
  const database = await aDatabase();
  await play(database, steps);
  return database;
};

async function restored(into: InlayDatabase, from: InlayDatabase, way: RestoreWay): Promise<void> {
  const { staging } = await stage(await backupOf(from));
  await restore(into, staging.database, way, {});
  await staging.discard();
}

describe('a restored backup', () => {
  test('is what it was made of, whatever was there before', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps('a'), anySteps('b'), async (one, other) => {
        const [from, into] = [await databaseAfter(one), await databaseAfter(other)];
        await restored(into, from, 'replace');
        expect(await contentOf(into)).toEqual(await contentOf(from));
        await Promise.all([from.delete(), into.delete()]);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  test('merged into itself changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps('a'), async (steps) => {
        const database = await databaseAfter(steps);
        const before = await contentOf(database);
        await restored(database, database, 'merge');
        expect(await contentOf(database)).toEqual(before);
        await database.delete();
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  test('merged is what both would have come to in one browser', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyBatch, { maxLength: 6 }),
        fc.array(anyBatch, { maxLength: 6 }),
        async (a, b) => {
          const steps = (batches: CaptureBatch[]): Step[] => batches.map((batch) => ({ batch }));
          const [one, other] = [await databaseAfter(steps(a)), await databaseAfter(steps(b))];
          const both = await databaseAfter(steps([...a, ...b]));
          await restored(one, other, 'merge');
          expect(await contentOf(one)).toEqual(await contentOf(both));
          await Promise.all([one, other, both].map((database) => database.delete()));
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  test('brings what was done elsewhere to conversations that moved meanwhile', async () => {
    const here = await databaseAfter([{ batch: aBatch([aConversation([aPost(101)], { rootId: '100' })]) }]);
    const there = await databaseAfter([
      { batch: aBatch([aConversation([aPost(101)])]) },
      { id: 'e1', act: { type: 'tagAdded', conversationId: 'x:acme/@aysey/101', tagId: 'lead' } },
    ]);
    await restored(here, there, 'merge');
    expect(await here.conversations.toArray()).toMatchObject([{ id: 'x:acme/@aysey/100', tagIds: ['lead'] }]);
  });

  test('leaves settings and own names as they are when merged', async () => {
    const [here, there] = [await aDatabase(), await aDatabase()];
    await saveAgent(here, { id: 'agent-1', name: 'Here' });
    await saveAgent(there, { id: 'agent-1', name: 'There' });
    await saveAgent(there, { id: 'agent-2', name: 'Second' });
    await there.settings.update('settings', { language: 'tr' });
    await restored(here, there, 'merge');
    expect(await here.settings.toArray()).toMatchObject([{ language: 'en' }]);
    expect((await here.agents.toArray()).map(({ name }) => name)).toEqual(['Here', 'Second']);
  });

  test('puts messages to who was seen sending them in the other copy', async () => {
    const batch = aBatch([aConversation([aPost(100), aReply(101)])]);
    const [here, there] = [await databaseAfter([{ batch }]), await aDatabase()];
    const act = { type: 'sendObserved', conversationId: 'x:acme/@aysey/100', messageId: '101' } as const;
    await applyAct(there, { id: 'sent', act }, NINE);
    await restored(here, there, 'merge');
    expect(await here.messages.get(['x', 'acme', '101'])).toMatchObject({
      authorKind: 'me',
      agentId: 'agent-1',
    });
  });
});

test('messages without ids are aligned with those of the other copy, not doubled', async () => {
  const pageOf = (texts: readonly string[]) =>
    aBatch([
      aConversation(
        texts.map((text) => {
          const { id: _, ...message } = aPost(100, { text, timeSource: 'separator' });
          return { ...message, sentAtHigh: NINE + HOUR };
        }),
        { kind: 'message', threadId: 'chat', touchesNewestEnd: true },
      ),
    ]);
  const texts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
  const [here, there] = [await aDatabase(), await aDatabase()];
  await mergeCapture(here, pageOf(texts.slice(0, 5)));
  await mergeCapture(there, pageOf(texts.slice(2)));
  await restored(here, there, 'merge');
  const stored = await here.messages.toArray();
  expect(stored.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0)).map(({ text }) => text)).toEqual(
    texts,
  );
});

test('cancelled in the middle, everything is as before', async () => {
  const [here, there] = [await aDatabase(), await aDatabase()];
  await mergeCapture(here, aBatch([aConversation([aPost(100)])]));
  await mergeCapture(there, aBatch([aConversation([aPost(200)])]));
  const before = await contentOf(here);
  for (const way of ['replace', 'merge'] as const) {
    const { staging } = await stage(await backupOf(there));
    const cancel = new AbortController();
    const options = { until: cancel.signal, onProgress: () => cancel.abort() };
    await expect(restore(here, staging.database, way, options)).rejects.toThrow('aborted');
    expect(await contentOf(here)).toEqual(before);
    await staging.discard();
  }
  expect((await indexedDB.databases()).filter(({ name }) => name?.startsWith('inlay-staging'))).toEqual([]);
});

test('on a full disk, everything is as before, and that is told', async () => {
  const [here, there] = [await aDatabase(), await aDatabase()];
  await mergeCapture(here, aBatch([aConversation([aPost(100)])]));
  await mergeCapture(there, aBatch([aConversation([aPost(200)])]));
  const before = await contentOf(here);
  const { staging } = await stage(await backupOf(there));
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  here.messages.hook('creating', full);
  for (const way of ['replace', 'merge'] as const) {
    const error = await restore(here, staging.database, way, {}).catch((reason: unknown) => reason);
    expect(isStorageFull(error)).toBe(true);
    expect(await contentOf(here)).toEqual(before);
  }
  await staging.discard();
});

test('erased, nothing is left', async () => {
  const database = await aDatabase();
  await mergeCapture(database, aBatch([aConversation([aPost(100)])]));
  await eraseAll(database);
  expect(Object.values(await contentOf(database)).flat()).toEqual([]);
});

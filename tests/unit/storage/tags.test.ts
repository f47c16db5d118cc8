import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, Tag } from '../../../lib/domain/event';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { firstNames } from '../../../lib/jobs/firstSeed';
import { applyAct } from '../../../lib/storage/applyAct';
import { mergeDatabases } from '../../../lib/storage/backup/mergeDatabases';
import { followLanguage } from '../../../lib/storage/followLanguage';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { getSetup } from '../../../lib/storage/setup';
import { UnmergeableTagError } from '../../../lib/storage/tagActs';
import { readTagAdvisor, suggestTags } from '../../../lib/storage/tagAdvice';
import { saveTagGroup } from '../../../lib/storage/tagGroups';
import { aBatch, aConversation, aDatabase, aPost } from './captures';

const NOW = Date.UTC(2026, 2, 2, 12);

/** Conversations with one question each, and tags "a" to "d". */
async function aDesk(texts: readonly string[] = ['Where is it?', 'Hello?', 'And now?']) {
  const database = await aDatabase();
  for (const [index, text] of texts.entries()) {
    const handle = `customer${index}`;
    const contact = { name: handle, handle };
    const post = aPost(100 + index * 10, { author: contact, text });
    await mergeCapture(database, aBatch([aConversation([post], { contact })]));
  }
  const ids = await database.conversations.toCollection().primaryKeys();
  let count = 0;
  const act = (done: Act) => applyAct(database, { id: `act-${count++}`, act: done }, NOW + count * MINUTE);
  const save = ({ id, ...rest }: Tag) => act({ type: 'tagCreated', tagId: id, ...rest });
  const tagOf = (id: string, more: Partial<Tag> = {}): Tag => ({ id, name: id, color: 'gray', ...more });
  for (const id of ['a', 'b', 'c', 'd']) await save(tagOf(id));
  const tagsOn = async (index: number) => (await database.conversations.get(ids[index] ?? ''))?.tagIds;
  const tagged = async () => ({
    conversations: (await database.conversations.toArray()).map(({ id, tagIds }) => ({ id, tagIds })),
    episodes: (await database.episodes.toArray()).map(({ id, acts }) => ({ id, tagIds: acts?.tagIds })),
  });
  return { database, ids, act, save, tagOf, tagsOn, tagged };
}

describe('a merged tag', () => {
  test('moves to the other wherever it was put, and comes back', async () => {
    const { ids, database, act, save, tagOf, tagsOn } = await aDesk();
    const [one = '', other = ''] = ids;
    await act({ type: 'tagAdded', conversationId: one, tagId: 'a' });
    await act({ type: 'tagAdded', conversationId: other, tagId: 'b' });
    const { conversations } = await save(tagOf('a', { mergedInto: 'b' }));
    expect(conversations.map(({ id }) => id)).toEqual([one]);
    expect(await tagsOn(0)).toEqual(['b']);
    expect((await getSetup(database))?.tags.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'lead']);
    await save(tagOf('a'));
    expect([await tagsOn(0), await tagsOn(1)]).toEqual([['a'], ['b']]);
  });

  test('goes off with the tag that it became', async () => {
    const { ids, act, save, tagOf, tagsOn } = await aDesk();
    const [conversationId = ''] = ids;
    await act({ type: 'tagAdded', conversationId, tagId: 'a' });
    await save(tagOf('a', { mergedInto: 'b' }));
    await act({ type: 'tagRemoved', conversationId, tagId: 'b' });
    expect(await tagsOn(0)).toEqual([]);
    await save(tagOf('a'));
    expect(await tagsOn(0)).toEqual([]);
  });

  test('is none that numbers go by, nor one that would lead back', async () => {
    const { save, tagOf } = await aDesk();
    await save(tagOf('a', { mergedInto: 'b' }));
    const meaningful = ['lead', 'troll'].map((id) => tagOf(id, { mergedInto: 'c' }));
    for (const refused of [...meaningful, tagOf('b', { mergedInto: 'a' })]) {
      await expect(save(refused)).rejects.toBeInstanceOf(UnmergeableTagError);
    }
  });

  test('moves what was tagged here where it was merged on another copy', async () => {
    const [here, there] = [await aDesk(), await aDesk()];
    await here.act({ type: 'tagAdded', conversationId: here.ids[0] ?? '', tagId: 'a' });
    const act: Act = { type: 'tagCreated', tagId: 'a', name: 'a', color: 'gray', mergedInto: 'b' };
    await applyAct(there.database, { id: 'later', act }, NOW + HOUR);
    await applyAct(there.database, { id: 'last', act }, NOW + HOUR);
    await mergeDatabases(here.database, there.database, {});
    expect(await here.tagsOn(0)).toEqual(['b']);
  });

  const tagIds = fc.constantFrom('a', 'b', 'c', 'd');
  const use = fc.tuple(fc.nat(2), tagIds, fc.boolean());
  test('loses no use, and taking the merges back gives what was there before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(use, { maxLength: 8 }),
        fc.uniqueArray(fc.tuple(tagIds, tagIds), { maxLength: 3, selector: ([from]) => from }),
        async (uses, merges) => {
          const { database, ids, act, save, tagOf, tagged } = await aDesk();
          for (const [index, tagId, isAdded] of uses) {
            const type = isAdded ? 'tagAdded' : 'tagRemoved';
            await act({ type, conversationId: ids[index] ?? '', tagId });
          }
          const before = await tagged();
          const done: [string, string][] = [];
          for (const [from, into] of merges) {
            const merged = await save(tagOf(from, { mergedInto: into })).catch(() => undefined);
            if (merged !== undefined) done.push([from, into]);
          }
          const next = new Map(done);
          const standing = (id: string): string => (next.has(id) ? standing(next.get(id) ?? id) : id);
          const moved = (each: readonly string[] = []) => [...new Set(each.map(standing))];
          const after = await tagged();
          expect(after.conversations.map(({ tagIds }) => tagIds)).toEqual(
            before.conversations.map(({ tagIds }) => moved(tagIds)),
          );
          expect(after.episodes.map(({ tagIds = [] }) => tagIds)).toEqual(
            before.episodes.map(({ tagIds }) => moved(tagIds)),
          );
          for (const [from] of done.toReversed()) await save(tagOf(from));
          expect(await tagged()).toEqual(before);
          await database.delete();
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe('a group that allows one tag', () => {
  test('has the tag that was put on last', async () => {
    const { database, ids, act, save, tagOf, tagsOn } = await aDesk();
    const [conversationId = ''] = ids;
    await saveTagGroup(database, { id: 'g', name: 'Reason', isExclusive: true });
    for (const id of ['a', 'b']) await save(tagOf(id, { groupId: 'g' }));
    for (const tagId of ['a', 'c', 'b']) await act({ type: 'tagAdded', conversationId, tagId });
    expect(await tagsOn(0)).toEqual(['c', 'b']);
    await saveTagGroup(database, { id: 'g', name: 'Reason', isExclusive: false });
    await act({ type: 'tagAdded', conversationId, tagId: 'a' });
    expect(await tagsOn(0)).toEqual(['c', 'b', 'a']);
  });
});

describe('names that came with Inlay', () => {
  test('follow the language until somebody gives another', async () => {
    const { database, save } = await aDesk();
    await database.agents.put({ id: 'agent-2', name: 'Dewi' });
    await save({ id: 'lead', name: 'Buyer', color: 'green' });
    await database.tags.put({ id: 'praise', name: 'Praise', color: 'yellow', description: 'Ours' });
    await followLanguage(database, firstNames(), 'tr');
    expect((await database.agents.toArray()).map(({ name }) => name)).toEqual(['Ben', 'Dewi']);
    expect(await database.tags.bulkGet(['lead', 'praise'])).toMatchObject([
      { name: 'Buyer' },
      { name: 'Övgü', description: 'Ours', formerNames: ['Praise'] },
    ]);
  });

  test('and remembers what each tag was called, but not what it is called again', async () => {
    const { database, save, tagOf } = await aDesk();
    for (const name of ['Refund', 'Money back', 'İade']) await save(tagOf('a', { name }));
    expect((await database.tags.get('a'))?.formerNames).toEqual(
      expect.arrayContaining(['Money back', 'Refund']),
    );
    await save(tagOf('a', { name: 'refund' }));
    expect((await database.tags.get('a'))?.formerNames).not.toContain('Refund');
    await save(tagOf('b', { color: 'red' }));
    expect(await database.tags.get('b')).not.toHaveProperty('formerNames');
  });
});

describe('suggested tags of a conversation', () => {
  const LUGGAGE = [
    'my trolley did not arrive at the carousel',
    'where is the trolley I checked in, carousel is empty',
    'trolley still in Vienna they say, we wait at the carousel',
  ];

  test('come from keywords, and are gone for good once they were declined', async () => {
    const { database, ids, act, save, tagOf } = await aDesk(['My suitcase is broken', 'Hello']);
    await save(tagOf('a', { keywords: 'suitcase*, trolley' }));
    const suggested = async (index: number) =>
      suggestTags(database, await readTagAdvisor(database), ids[index] ?? '', NOW + HOUR);
    expect(await suggested(0)).toMatchObject([{ tagId: 'a', because: 'keywords', words: ['suitcase'] }]);
    expect(await suggested(1)).toEqual([]);
    await act({ type: 'tagDeclined', conversationId: ids[0] ?? '', tagId: 'a' });
    expect(await suggested(0)).toEqual([]);
  });

  test('of tags that Inlay comes with go to what these were merged into', async () => {
    const { database, ids, save, tagOf } = await aDesk(['How much is it?']);
    const suggested = async () =>
      suggestTags(database, await readTagAdvisor(database), ids[0] ?? '', NOW + HOUR);
    expect(await suggested()).toMatchObject([{ tagId: 'lead', because: 'topics', words: ['How much is'] }]);
    await save(tagOf('question'));
    await save(tagOf('question', { mergedInto: 'a' }));
    expect(await suggested()).toMatchObject([{ tagId: 'lead' }, { tagId: 'a', because: 'question' }]);
  });

  test('learn from what people do, follow merges, and leave out what is archived', async () => {
    const { database, ids, act, save, tagOf } = await aDesk([...LUGGAGE, 'no trolley on the carousel']);
    const suggested = async () =>
      suggestTags(database, await readTagAdvisor(database), ids[3] ?? '', NOW + HOUR);
    expect(await suggested()).toEqual([]);
    for (const conversationId of ids.slice(0, 3)) await act({ type: 'tagAdded', conversationId, tagId: 'a' });
    expect(await suggested()).toMatchObject([{ tagId: 'a', because: 'similar' }]);
    await save(tagOf('a', { mergedInto: 'b' }));
    expect(await suggested()).toMatchObject([{ tagId: 'b' }]);
    await save(tagOf('b', { isArchived: true }));
    expect(await suggested()).toEqual([]);
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { copyInto } from '../../../../lib/storage/backup/copyTables';
import { openStaging } from '../../../../lib/storage/backup/staging';
import type { InlayDatabase } from '../../../../lib/storage/database';
import { mergeCapture } from '../../../../lib/storage/mergeCapture';
import { packForSearch } from '../../../../lib/storage/search/packForSearch';
import { createSearchIndex } from '../../../../lib/storage/search/searchIndex';
import { aBatch, aConversation, aDatabase, aPost } from '../captures';

const by = (handle: string) => ({ author: { name: handle, handle } });
const write = (database: InlayDatabase, id: number, handle: string, text: string, rootId = String(id)) =>
  mergeCapture(
    database,
    aBatch([
      aConversation([aPost(id, { text, ...by(handle) })], { contact: { name: handle, handle }, rootId }),
    ]),
  );

/** Handles of those of whom the index cannot tell that they do not fit. */
async function holding(database: InlayDatabase, ...parts: string[]): Promise<readonly string[]> {
  const mayHold = await createSearchIndex(database).mayHold(parts);
  const rows = await database.conversations.toArray();
  return rows.filter(({ id }) => mayHold(id)).map(({ contact }) => contact.handle);
}

async function aPacked() {
  const database = await aDatabase();
  await write(database, 100, 'ann', 'Kargom gelmedi');
  await write(database, 101, 'bo', 'Where is my refund');
  await packForSearch(database);
  return database;
}

describe('the index of the search', () => {
  test('leaves out whoever never said such a thing', async () => {
    expect(await holding(await aPacked(), 'kargo')).toEqual(['ann']);
  });

  test('leaves out nobody before anything is packed', async () => {
    const database = await aDatabase();
    await write(database, 100, 'ann', 'Kargom gelmedi');
    expect(await holding(database, 'refund')).toEqual(['ann']);
  });

  test('leaves out nobody where nothing is sought that it knows of', async () => {
    expect(await holding(await aPacked(), '?!')).toEqual(['ann', 'bo']);
  });

  test('knows names and handles', async () => {
    expect(await holding(await aPacked(), '@bo')).toEqual(['bo']);
  });

  test('looks at what came later, before it is packed and afterwards', async () => {
    const database = await aPacked();
    await write(database, 102, 'bo', 'And my kargo', '101');
    expect(await holding(database, 'kargo')).toEqual(['ann', 'bo']);
    await packForSearch(database);
    expect(await database.searchNotes.count()).toBe(0);
    expect(await holding(database, 'kargo')).toEqual(['ann', 'bo']);
    expect(await holding(database, 'refund')).toEqual(['bo']);
  });

  test('looks at a name that changed', async () => {
    const database = await aPacked();
    const contact = { name: 'Boğaç', handle: 'bo' };
    const batch = aBatch([aConversation([aPost(101, { ...by('bo') })], { contact, rootId: '101' })], {
      capturedAt: Date.UTC(2026, 2, 3),
    });
    await mergeCapture(database, batch);
    expect(await holding(database, 'bogac')).toEqual(['bo']);
    await packForSearch(database);
    expect(await holding(database, 'bogac')).toEqual(['bo']);
  });

  test('learns of what is read while it is kept', async () => {
    const database = await aPacked();
    const index = createSearchIndex(database);
    expect((await index.mayHold(['iade']))('x:acme/@ann/100')).toBe(false);
    await write(database, 103, 'ann', 'iade', '100');
    expect((await index.mayHold(['iade']))('x:acme/@ann/100')).toBe(true);
    await packForSearch(database);
    expect((await index.mayHold(['iade']))('x:acme/@ann/100')).toBe(true);
  });

  test('stays small: many packs are put together, and nothing is lost', async () => {
    const database = await aDatabase();
    for (let number = 0; number < 12; number += 1) {
      await write(database, 100 + number, `c${number}`, `word${number}`);
      await packForSearch(database);
    }
    expect(await database.searchSegments.count()).toBeLessThan(6);
    for (const number of [0, 5, 11]) expect(await holding(database, `word${number}`)).toContain(`c${number}`);
    expect(await holding(database, 'word7')).toEqual(['c7']);
  });

  test('goes on where it was, after everything was put in from a file', async () => {
    const database = await aPacked();
    const staging = openStaging();
    await copyInto(staging.database, database, {});
    await staging.database.searchSegments.clear();
    expect(await holding(staging.database, 'kargo')).toEqual(['ann', 'bo']);
    await packForSearch(staging.database);
    expect(await holding(staging.database, 'kargo')).toEqual(['ann']);
    await staging.discard();
  });
});

test('what was read before writes no note', async () => {
  const database = await aPacked();
  await write(database, 100, 'ann', 'Kargom gelmedi');
  expect(await database.searchNotes.count()).toBe(0);
});

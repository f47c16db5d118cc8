import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type CannedReply, PLAIN_REPLY } from '../../../lib/domain/cannedReply';
import {
  changeReplies,
  getLibraryStamp,
  getRemovedReplies,
  getReplyVersions,
  undoReplyChange,
} from '../../../lib/storage/replyLibrary';
import { aDatabase, NINE } from './captures';

const reply = (id: string, body = 'Hello'): CannedReply => ({
  ...PLAIN_REPLY,
  id,
  shortcut: id,
  variants: [{ language: 'en', title: id, body }],
});

const open = async () => {
  const database = await aDatabase();
  const save = (changeId: string, saved: CannedReply[], removedIds: string[] = []) =>
    changeReplies(database, { changeId, saved, removedIds }, NINE);
  const bodies = async () =>
    Object.fromEntries(
      (await database.cannedReplies.toArray()).map(({ id, variants }) => [id, variants[0]?.body]),
    );
  return { database, save, bodies };
};

describe('the library of canned replies', () => {
  test('remembers what a reply was, the newest first', async () => {
    const { database, save } = await open();
    await save('c1', [reply('a', 'one')]);
    await save('c2', [reply('a', 'two')]);
    await save('c3', [reply('a', 'three')]);
    const versions = await getReplyVersions(database, 'a');
    expect(versions.map(({ before }) => before?.variants[0]?.body)).toEqual(['two', 'one', undefined]);
  });

  test('takes back a change of many as one, also that taking back', async () => {
    const { database, save, bodies } = await open();
    await save('c1', [reply('a'), reply('b')]);
    const before = await bodies();
    await save('c2', [reply('a', 'changed'), reply('new')], ['b']);
    const after = await bodies();
    expect(after).toEqual({ a: 'changed', new: 'Hello' });

    expect(await undoReplyChange(database, 'c2', NINE)).toEqual({ restored: 3, kept: 0 });
    expect(await bodies()).toEqual(before);
    const [last] = await getReplyVersions(database, 'a');
    await undoReplyChange(database, last?.changeId ?? '', NINE);
    expect(await bodies()).toEqual(after);
  });

  test('leaves alone what was changed again', async () => {
    const { database, save, bodies } = await open();
    await save('c1', [reply('a', 'imported'), reply('b', 'imported')]);
    await save('c2', [reply('a', 'written by hand')]);
    expect(await undoReplyChange(database, 'c1', NINE)).toEqual({ restored: 1, kept: 1 });
    expect(await bodies()).toEqual({ a: 'written by hand' });
  });

  test('tells what was removed, for it to come back', async () => {
    const { database, save } = await open();
    await save('c1', [reply('a', 'kept for ever')]);
    await save('c2', [], ['a']);
    expect(await getRemovedReplies(database)).toMatchObject([
      { replyId: 'a', before: reply('a', 'kept for ever') },
    ]);
    await undoReplyChange(database, 'c2', NINE);
    expect(await getRemovedReplies(database)).toEqual([]);
  });

  test('is known to be another after each change', async () => {
    const { database, save } = await open();
    const stamps = [await getLibraryStamp(database)];
    for (const [changeId, body] of [
      ['c1', 'one'],
      ['c2', 'two'],
    ] as const) {
      await save(changeId, [reply('a', body)]);
      stamps.push(await getLibraryStamp(database));
    }
    expect(new Set(stamps).size).toBe(3);
  });
});

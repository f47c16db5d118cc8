import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type CannedReply, PLAIN_REPLY } from '../../../lib/domain/cannedReply';
import type { ReplyImage } from '../../../lib/domain/replyImage';
import { restore } from '../../../lib/storage/backup/restore';
import { changeReplies, undoReplyChange } from '../../../lib/storage/replyLibrary';
import { backupOf, stage, withLines } from './backup/backups';
import { aDatabase, NINE } from './captures';

const anImage = (id: string): ReplyImage => ({ id, type: 'image/png', data: 'iVBORw0KGgo=' });
const aReply = (imageId?: string, body = 'Here is the map.'): CannedReply => ({
  ...PLAIN_REPLY,
  id: 'map',
  shortcut: 'map',
  variants: [{ language: 'en', title: 'Map', body }],
  ...(imageId === undefined ? {} : { imageId }),
});

async function open() {
  const database = await aDatabase();
  const save = (changeId: string, reply: CannedReply, images: ReplyImage[] = []) =>
    changeReplies(database, { changeId, saved: [reply], removedIds: [], images }, NINE);
  const imageIds = () => database.replyImages.toCollection().primaryKeys();
  return { database, save, imageIds };
}

describe('the image of a reply', () => {
  test('is there again when the change that took it away is undone', async () => {
    const { database, save } = await open();
    await save('c1', aReply('one'), [anImage('one')]);
    await save('c2', aReply('two'), [anImage('two')]);
    await undoReplyChange(database, 'c2', NINE);
    const { imageId = '' } = (await database.cannedReplies.get('map')) ?? {};
    expect(await database.replyImages.get(imageId)).toEqual(anImage('one'));
  });

  test('goes with the last version that had it, unless another reply has it', async () => {
    const { database, save, imageIds } = await open();
    await save('first', aReply('old'), [anImage('old')]);
    await save('second', aReply('shared'), [anImage('shared')]);
    await database.cannedReplies.put({ ...aReply('shared'), id: 'copy', shortcut: 'copy' });
    for (let count = 0; count < 52; count += 1) await save(`c${count}`, aReply(undefined, `Text ${count}`));
    expect(await imageIds()).toEqual(['shared']);
  });

  test('is in backups, and comes back from them either way', async () => {
    const { database, save } = await open();
    const images = Array.from({ length: 25 }, (_, index) => anImage(`image-${index}`));
    await save('c1', aReply('image-0'), images);
    const { staging, counts } = await stage(await backupOf(database));
    expect(counts.replyImages).toBe(25);
    for (const way of ['replace', 'merge'] as const) {
      const other = await aDatabase();
      await restore(other, staging.database, way, {});
      expect(await other.replyImages.get('image-24')).toEqual(anImage('image-24'));
      expect(await other.cannedReplies.get('map')).toEqual(aReply('image-0'));
    }
  });

  test.each([
    ['another kind', 'image/png', 'image/svg+xml'],
    ['no image data', 'iVBORw0KGgo=', '<svg onload=alert(1)>'],
  ])('is refused in a backup that holds %s', async (_, good, bad) => {
    const { database, save } = await open();
    await save('c1', aReply('one'), [anImage('one')]);
    const file = await withLines(await backupOf(database), (lines) =>
      lines.map((line) => line.replace(good, bad)),
    );
    await expect(stage(file)).rejects.toMatchObject({
      fault: 'damaged',
      detail: expect.stringMatching(/replyImages/),
    });
  });
});

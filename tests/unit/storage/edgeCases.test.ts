import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { summarize } from '../../../lib/domain/summarize';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { aBatch, aConversation, aDatabase, aPost, aReply, contentOf, NINE } from './captures';
import { aChat, aChatMessage, aRow } from './chats';

test('E12: a message that its page no longer shows was said all the same: every number stays', async () => {
  const database = await aDatabase();
  await mergeCapture(database, aBatch([aConversation([aPost(100), aReply(105), aPost(110)])]));
  const before = await contentOf(database);
  await mergeCapture(database, aBatch([aConversation([aPost(100), aPost(110)], { rootId: '100' })]));
  expect(await contentOf(database)).toEqual(before);
});

test('E14: what was last read tells nobody unanswered for sure, where the list has a later word of ours', async () => {
  const database = await aDatabase();
  await mergeCapture(database, aBatch([aChat([aChatMessage('a', 0)])], { capturedAt: NINE + MINUTE }));
  const later = { lastActivityLow: NINE + HOUR, lastActivityHigh: NINE + HOUR + MINUTE };
  const row = aRow({ lastDirection: 'outbound', isUnread: false, ...later });
  await mergeCapture(database, aBatch([], { capturedAt: NINE + 2 * HOUR, rows: [row] }));
  const [conversation] = await database.conversations.toArray();
  expect(conversation && summarize(conversation)).toMatchObject({ isApproximate: true });
  // How fast it was is in no number: nobody saw it.
  expect((await database.episodes.toArray())[0]?.firstResponse).toBeUndefined();
});

test('E20: two tabs that tell the same, or repeat an act, count once, whatever the clock of either says', async () => {
  const [once, twice] = [await aDatabase(), await aDatabase()];
  const told = aBatch([aConversation([aPost(100), aReply(105)])]);
  const act = { type: 'resolved', conversationId: 'x:acme/@aysey/100' } as const;
  for (const [database, times] of [
    [once, 1],
    [twice, 2],
  ] as const) {
    for (let time = 0; time < times; time++) {
      await mergeCapture(database, { ...told, capturedAt: NINE - time * HOUR });
      // The clock of this device is behind: Resolve comes after what its agent had seen.
      await applyAct(database, { id: 'e1', act }, NINE - HOUR);
    }
  }
  expect(await contentOf(twice)).toEqual(await contentOf(once));
  expect(await once.episodes.toArray()).toMatchObject([{ closedBy: 'resolve', firstResponse: {} }]);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers } from '../../../entrypoints/background/handlers';
import { PLAIN_REPLY } from '../../../lib/domain/cannedReply';
import { aBatch, aConversation, aDatabase, aPost, NINE } from '../storage/captures';
import { aChat, aChatMessage, aRow, THREAD } from '../storage/chats';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Inlay',
    version: '0',
    host_permissions: ['https://x.com/*'],
  });
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockResolvedValue();
});

const sender = { id: 'inlay' };
const aMention = aBatch([aConversation([aPost(100)])]);

test('what is written down is acknowledged although a tab does not take the news', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockReturnValue(new Promise(() => {}));
  const { capture, act } = createHandlers(await aDatabase());
  const { ok, summaries } = await capture(aMention, sender);
  expect(ok).toBe(true);
  const conversationId = summaries[0]?.id ?? '';
  expect(summaries).toMatchObject([{ waitingSince: NINE }]);
  await expect(act({ id: 'e1', act: { type: 'resolved', conversationId } }, sender)).resolves.toEqual({
    ok: true,
  });
});

test('what is told of a list or a chat is answered with what is known of it', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
  const { capture, getPlacements } = createHandlers(await aDatabase());
  const told = await capture(aBatch([], { rows: [aRow()] }), sender);
  expect(told).toMatchObject({ placements: [], summaries: [{ threadId: THREAD, isApproximate: true }] });
  const read = await capture(aBatch([aChat([aChatMessage('a', 0)])]), sender);
  expect(read).toMatchObject({ placements: [{ messageId: 'a' }], summaries: [{ threadId: THREAD }] });
  const question = { platform: 'x' as const, account: 'Acme', messageIds: [], threadIds: [THREAD] };
  expect(await getPlacements(question, sender)).toEqual({
    placements: [],
    summaries: read.summaries,
  });
});

test('every tab is told of what was written down', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 1, index: 0, highlighted: false, active: true, pinned: false, incognito: false },
  ]);
  const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  await createHandlers(await aDatabase()).capture(aMention, sender);
  await vi.waitFor(() => expect(sent.mock.calls).toMatchObject([[1, { type: 'conversationsChanged' }]]));
  await vi.waitFor(() => expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledWith({ text: '1' }));
});

test('of words behind a "/" it is told which are shortcuts of the library', async () => {
  const database = await aDatabase();
  const thanks = { language: 'en' as const, title: 'Thanks', body: 'Thank you!' };
  await database.cannedReplies.put({
    ...PLAIN_REPLY,
    id: 'thanks',
    shortcut: 'teşekkür',
    variants: [thanks],
  });
  const { knownShortcuts } = createHandlers(database);
  const words = ['teşekkür', 'TEŞEKKÜR', 'home'];
  expect((await knownShortcuts({ words }, sender)).known).toEqual(['teşekkür', 'TEŞEKKÜR']);
});

import { expect } from '@playwright/test';
import { MADE_UP } from '../replica/world/languages';
import { PAGE_ID, type Thread } from '../replica/world/meta/model';
import { BRAND } from '../replica/world/people';
import type { Replica } from '../support/startReplica';
import { test } from './replicaReading';

const INBOX = 'https://business.facebook.com/latest/inbox';

const threadOf = (replica: Replica, place: Thread['place'], customer: string): Thread => {
  const thread = replica.control
    .metaWorld()
    .threads.find(({ place: at, members }) => at === place && members[0] === customer);
  if (thread === undefined) throw new Error(`${customer} has no thread.`);
  return thread;
};

const addressOf = ({ businessId, place }: Thread) =>
  `${INBOX}/all?asset_id=${PAGE_ID}&selected_item_id=${businessId}&thread_type=${place === 'page' ? 'FB' : 'IG'}_MESSAGE`;

for (const language of ['en', 'tr', 'id', MADE_UP] as const) {
  for (const [place, customer, name] of [
    ['page', 'zeyneponline', 'Zeynep Öztürk 🌿'],
    ['instagram', 'deniz.koc', 'Deniz Koç 🌊'],
  ] as const) {
    test(`Business Suite of the replica is read as it is: ${place}, ${language}`, async ({
      open,
      replica,
    }) => {
      replica.control.setLanguage(language);
      const thread = threadOf(replica, place, customer);
      const { page, read, probe } = await open(addressOf(thread));
      await page.locator('[data-message-id]').last().waitFor();
      await expect.poll(() => page.url()).toContain(thread.businessId);
      const { account, rows, conversations, composers, drift } = await read();
      expect({ account, drift }).toEqual({ account: PAGE_ID, drift: [] });

      const [conversation, ...others] = conversations;
      expect(others).toEqual([]);
      expect(conversation?.id).toContain(thread.businessId);
      expect(conversation?.contact.name).toBe(name);
      expect(conversation?.service).toBe(place === 'page' ? 'facebook' : 'instagram');
      const said = thread.messages.filter(({ author }) => author !== undefined);
      expect(conversation?.messages.map(({ id, direction, text }) => ({ id, direction, text }))).toEqual(
        said.map(({ id, author, text }) => ({
          id,
          direction: author === BRAND ? 'outbound' : 'inbound',
          text,
        })),
      );
      for (const [index, { sentAtLow, sentAtHigh }] of conversation?.messages.entries() ?? []) {
        expect(sentAtLow).toBeLessThanOrEqual(said[index]?.sentAt ?? 0);
        expect(sentAtHigh).toBeGreaterThanOrEqual(said[index]?.sentAt ?? 0);
      }
      expect(composers).toMatchObject([{ threadId: thread.businessId }]);

      expect(rows.length).toBeGreaterThan(8);
      expect(rows.filter(({ conversationId }) => conversationId !== null)).toMatchObject([
        { conversationId: thread.businessId, title: name },
      ]);
      for (const row of rows) expect(row.lastActivityHigh - row.lastActivityLow).toBeLessThan(2000);
      const probed = await probe();
      expect(probed).toMatchObject({
        isSameTwice: true,
        isUntouched: true,
        thread: { threadId: thread.businessId, hasHeader: true },
      });
      expect(probed.rows.filter(({ isSafe }) => !isSafe)).toEqual([]);
    });
  }
}

test('in the builds with a text field, and without ids, it is read all the same', async ({
  open,
  replica,
}) => {
  replica.control.set({ inboxComposer: 'textarea', inboxIds: 'none' });
  const thread = threadOf(replica, 'page', 'maya_brews');
  const { page, read } = await open(addressOf(thread));
  await page.locator('textarea').waitFor();
  await expect.poll(() => page.url()).toContain(thread.businessId);
  const { conversations, composers, drift } = await read();
  expect(drift).toEqual([]);
  expect(composers).toMatchObject([{ threadId: thread.businessId }]);
  expect(conversations[0]?.messages.map(({ id, direction, text }) => [id, direction, text])).toEqual(
    thread.messages.map(({ author, text }) => [null, author === BRAND ? 'outbound' : 'inbound', text]),
  );
});

test('the tab of Instagram names its conversation in no address; its own link does, later', async ({
  open,
  replica,
}) => {
  const thread = threadOf(replica, 'instagram', 'maya_brews');
  const { page, read } = await open(`${INBOX}/instagram_direct?asset_id=${PAGE_ID}`);
  await page.getByText('Maya Lindqvist').first().click();
  await page.locator(`[role="tab"][href*="${thread.businessId}"]`).waitFor();
  await page.locator('[data-message-id]').last().waitFor();
  expect(page.url()).not.toContain('selected_item_id');
  expect((await read()).conversations[0]?.id).toContain(thread.businessId);
});

test('the tab of comments is not read, and says so', async ({ open }) => {
  const { page, read } = await open(`${INBOX}/facebook?asset_id=${PAGE_ID}`);
  await page.locator('._at41').first().waitFor();
  expect(await read()).toMatchObject({ rows: [], conversations: [], unsupported: ['businessComments'] });
});

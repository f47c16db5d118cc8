import { expect } from '@playwright/test';
import { MADE_UP } from '../replica/world/languages';
import { INSTAGRAM_GROUP_ID, threadIdOf } from '../replica/world/meta/generate';
import { test } from './replicaReading';

const SITE = 'https://www.instagram.com';
const MAYA = threadIdOf('instagram', 'maya_brews');

/** Each build and each language; a language that nobody speaks changes nothing. */
const PAIRS = [
  ['2026-07', 'en'],
  ['2026-07', 'tr'],
  ['2026-07', MADE_UP],
  ['2026-02', 'id'],
  ['2026-02', MADE_UP],
] as const;

for (const [directBuild, language] of PAIRS) {
  test(`private messages of the build of ${directBuild} are read as they are, in ${language}`, async ({
    open,
    replica,
  }) => {
    replica.control.set({ directBuild, language });
    const { threads } = replica.control.metaWorld();
    for (const threadId of [MAYA, INSTAGRAM_GROUP_ID]) {
      const { page, read, probe } = await open(`${SITE}/direct/t/${threadId}/`);
      await page.locator('[data-pagelet="IGDMessagesList"] [role="none"]').last().waitFor();
      const { account, surfaces, rows, conversations, composers, drift } = await read();
      expect({ account, surfaces, drift }).toEqual({
        account: 'kopikita',
        surfaces: ['conversationList', 'conversation'],
        drift: [],
      });
      expect(composers).toMatchObject([{ threadId }]);

      const thread = threads.find(({ id }) => id === threadId);
      const messages = conversations[0]?.messages ?? [];
      const truth = thread?.messages.slice(-messages.length) ?? [];
      expect(messages.length).toBeGreaterThan(1);
      expect(messages.map(({ direction, text }) => [direction, text])).toEqual(
        truth.map(({ author, text }) => [author === 'kopikita' ? 'outbound' : 'inbound', text]),
      );
      expect(messages.map(({ author }) => author.handle)).toEqual(truth.map(({ author }) => author));
      for (const [index, { sentAtLow, sentAtHigh }] of messages.entries()) {
        expect(sentAtLow).toBeLessThanOrEqual(truth[index]?.sentAt ?? 0);
        expect(sentAtHigh).toBeGreaterThanOrEqual(truth[index]?.sentAt ?? 0);
      }

      // Of all rows only that of the open conversation is known, and it is the right one.
      const known = rows.filter(({ conversationId }) => conversationId !== null);
      expect(known.map(({ conversationId }) => conversationId)).toEqual([threadId]);
      expect(known[0]?.isGroup).toBe(thread?.title !== undefined);
      const last = thread?.messages.at(-1);
      expect(known[0]?.lastDirection).toBe(last?.author === 'kopikita' ? 'outbound' : 'inbound');
      expect(rows.some(({ unread, lastDirection }) => unread && lastDirection === 'inbound')).toBe(true);

      const { isSameTwice, isUntouched, rows: places, thread: opened } = await probe();
      expect({ isSameTwice, isUntouched, opened }).toEqual({
        isSameTwice: true,
        isUntouched: true,
        opened: { threadId, hasHeader: true },
      });
      expect(places).toEqual([{ threadId, isSafe: true }]);
    }
  });
}

test('requests are told by their place in the list of folders, and wait for us', async ({ open }) => {
  const { page, read } = await open(`${SITE}/direct/requests/`);
  await page.locator('span[title]').first().waitFor();
  const { rows, conversations, drift } = await read();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ isRequest, lastDirection }) => isRequest && lastDirection === 'inbound')).toBe(true);
  expect({ conversations, drift }).toEqual({ conversations: [], drift: [] });
});

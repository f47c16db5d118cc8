import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { bundlePageReader } from '../../scripts/readPage/bundlePageReader';
import { MADE_UP } from '../replica/world/languages';
import { INSTAGRAM_GROUP_ID, threadIdOf } from '../replica/world/meta/generate';
import { type Browser, launch } from '../support/launch';
import { type Replica, startReplica } from '../support/startReplica';
import type { Printed } from './contractTest';
import type { probe } from './pageProbe';

const SITE = 'https://www.instagram.com';
const MAYA = threadIdOf('instagram', 'maya_brews');

let script: string;
let replica: Replica;
let browser: Browser;

test.beforeAll(async () => {
  script = await bundlePageReader(fileURLToPath(new URL('pageProbe.ts', import.meta.url)));
  replica = await startReplica({ seed: 1 });
  browser = await launch({ args: replica.chromiumArgs });
});
test.beforeEach(() => replica.control.reset());
test.afterAll(async () => {
  await browser.close();
  await replica.close();
});

const contextOf = (page: Page) =>
  page.evaluate(() => ({
    now: Date.now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }));

async function read(page: Page, url: string): Promise<Printed> {
  const options = { url, ...(await contextOf(page)) };
  return (await page.evaluate(`${script}; inlayPageReader.readPage(${JSON.stringify(options)})`)) as Printed;
}

async function probed(page: Page, url: string): Promise<ReturnType<typeof probe>> {
  const context = JSON.stringify(await contextOf(page));
  const call = `inlayPageReader.probe(${JSON.stringify(url)}, undefined, ${context})`;
  return (await page.evaluate(`${script}; ${call}`)) as ReturnType<typeof probe>;
}

/** Each build and each language; a language that nobody speaks changes nothing. */
const PAIRS = [
  ['2026-07', 'en'],
  ['2026-07', 'tr'],
  ['2026-07', MADE_UP],
  ['2026-02', 'id'],
  ['2026-02', MADE_UP],
] as const;

for (const [directBuild, language] of PAIRS) {
  test(`private messages of the build of ${directBuild} are read as they are, in ${language}`, async () => {
    replica.control.set({ directBuild, language });
    const { threads } = replica.control.metaWorld();
    const page = await browser.context.newPage();
    for (const threadId of [MAYA, INSTAGRAM_GROUP_ID]) {
      const url = `${SITE}/direct/t/${threadId}/`;
      await page.goto(url);
      await page.locator('[data-pagelet="IGDMessagesList"] [role="none"]').last().waitFor();
      const { account, surfaces, rows, conversations, composers, drift } = await read(page, url);
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

      const { isSameTwice, isUntouched, rows: places, thread: open } = await probed(page, url);
      expect({ isSameTwice, isUntouched, open }).toEqual({
        isSameTwice: true,
        isUntouched: true,
        open: { threadId, hasHeader: true },
      });
      expect(places).toEqual([{ threadId, isSafe: true }]);
    }
    await page.close();
  });
}

test('requests are told by their place in the list of folders, and wait for us', async () => {
  const page = await browser.context.newPage();
  const url = `${SITE}/direct/requests/`;
  await page.goto(url);
  await page.locator('span[title]').first().waitFor();
  const { rows, conversations, drift } = await read(page, url);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ isRequest, lastDirection }) => isRequest && lastDirection === 'inbound')).toBe(true);
  expect({ conversations, drift }).toEqual({ conversations: [], drift: [] });
  await page.close();
});

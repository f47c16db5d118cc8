import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { bundlePageReader } from '../../scripts/readPage/bundlePageReader';
import { GROUP_ID } from '../replica/world/chat/generate';
import { chatIdOf } from '../replica/world/chat/ids';
import { type Browser, launch } from '../support/launch';
import { type Replica, startReplica } from '../support/startReplica';
import type { Printed } from './contractTest';
import type { probe } from './pageProbe';

const MAYA = chatIdOf('kopikita', 'maya_brews');
const THREADS = [MAYA, GROUP_ID];
const MINUTE = 60_000;

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

async function open(path: string): Promise<{ page: Page; url: string }> {
  const url = `https://x.com${path}`;
  const page = await browser.context.newPage();
  await page.goto(url);
  return { page, url };
}

for (const root of ['open', 'light'] as const) {
  for (const language of ['en', 'tr', 'id'] as const) {
    for (const threadId of THREADS) {
      test(`the replica's ${threadId} is read as it is, ${root}, in ${language}`, async () => {
        replica.control.setChatRoot(root);
        replica.control.setLanguage(language);
        const { page, url } = await open(`/i/chat/${threadId}`);
        await page.locator('[data-dm-message-row]').last().waitFor();
        const { account, surfaces, rows, conversations, drift } = await read(page, url);
        const { chats } = replica.control.world();
        expect({ account, surfaces, drift }).toEqual({
          account: 'kopikita',
          surfaces: ['conversationList', 'conversation'],
          drift: [],
        });

        const chat = chats.find(({ id }) => id === threadId);
        const messages = conversations[0]?.messages ?? [];
        expect(messages.length).toBeGreaterThan(1);
        for (const message of messages) {
          const truth = chat?.messages.find(({ id }) => id === message.id);
          expect(message.direction).toBe(truth?.author === 'kopikita' ? 'outbound' : 'inbound');
          expect(message.text).toBe(truth?.text);
          expect(message.sentAtLow).toBeLessThanOrEqual(truth?.sentAt ?? 0);
          expect(message.sentAtHigh).toBeGreaterThanOrEqual(truth?.sentAt ?? 0);
        }
        expect(messages.some(({ sentAtLow, sentAtHigh }) => sentAtHigh - sentAtLow < MINUTE)).toBe(true);

        expect(rows.length).toBeGreaterThan(3);
        for (const row of rows) {
          const listed = chats.find(({ id }) => id === row.conversationId);
          const last = listed?.messages.at(-1);
          expect(row.lastActivityLow).toBeLessThanOrEqual((last?.sentAt ?? 0) + 1000);
          expect(row.lastActivityHigh).toBeGreaterThanOrEqual((last?.sentAt ?? 0) - 1000);
          if (row.lastDirection !== 'unknown') {
            expect(row.lastDirection).toBe(last?.author === 'kopikita' ? 'outbound' : 'inbound');
          }
        }

        const context = JSON.stringify(await contextOf(page));
        const probed = (await page.evaluate(
          `${script}; inlayPageReader.probe(${JSON.stringify(url)}, undefined, ${context})`,
        )) as ReturnType<typeof probe>;
        expect(probed).toMatchObject({
          isSameTwice: true,
          isUntouched: true,
          thread: { threadId, hasHeader: true },
          composers: [{ threadId }],
        });
        expect(probed.rows.filter(({ isSafe }) => !isSafe)).toEqual([]);
        await page.close();
      });
    }
  }
}

test('the replica’s requests are read as requests', async () => {
  const { page, url } = await open('/i/chat/requests');
  await page.locator('[data-testid^="dm-message-request-item-"]').first().waitFor();
  const { rows, drift } = await read(page, url);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ isRequest, lastDirection }) => isRequest && lastDirection === 'inbound')).toBe(true);
  expect(drift).toEqual([]);
  await page.close();
});

test('nothing is read through the replica’s passcode and its closed root; only the root is told', async () => {
  replica.control.setChatLocked(true);
  const locked = await open(`/i/chat/${MAYA}`);
  await locked.page.getByTestId('pin-code-input-container').waitFor();
  expect(await read(locked.page, locked.url)).toMatchObject({ rows: [], conversations: [], drift: [] });
  await locked.page.close();

  replica.control.reset();
  replica.control.setChatRoot('closed');
  const closed = await open(`/i/chat/${MAYA}`);
  await closed.page.getByTestId('xchatEmbedRoute').waitFor();
  expect(await read(closed.page, closed.url)).toMatchObject({
    rows: [],
    conversations: [],
    drift: [{ selector: 'chatRoot', kind: 'unreadable' }],
  });
  await closed.page.close();
});

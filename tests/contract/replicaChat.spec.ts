import { expect } from '@playwright/test';
import { GROUP_ID } from '../replica/world/chat/generate';
import { chatIdOf } from '../replica/world/chat/ids';
import { test } from './replicaReading';

const CHATS = 'https://x.com/i/chat';
const MAYA = chatIdOf('kopikita', 'maya_brews');
const THREADS = [MAYA, GROUP_ID];
const MINUTE = 60_000;

for (const root of ['open', 'light'] as const) {
  for (const language of ['en', 'tr', 'id'] as const) {
    for (const threadId of THREADS) {
      test(`the replica's ${threadId} is read as it is, ${root}, in ${language}`, async ({
        open,
        replica,
      }) => {
        replica.control.setChatRoot(root);
        replica.control.setLanguage(language);
        const { page, read, probe } = await open(`${CHATS}/${threadId}`);
        await page.locator('[data-dm-message-row]').last().waitFor();
        const { account, surfaces, rows, conversations, drift } = await read();
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

        const probed = await probe();
        expect(probed).toMatchObject({
          isSameTwice: true,
          isUntouched: true,
          thread: { threadId, hasHeader: true },
          composers: [{ threadId }],
        });
        expect(probed.rows.filter(({ isSafe }) => !isSafe)).toEqual([]);
      });
    }
  }
}

test('the replica’s requests are read as requests', async ({ open }) => {
  const { page, read } = await open(`${CHATS}/requests`);
  await page.locator('[data-testid^="dm-message-request-item-"]').first().waitFor();
  const { rows, drift } = await read();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ isRequest, lastDirection }) => isRequest && lastDirection === 'inbound')).toBe(true);
  expect(drift).toEqual([]);
});

test('nothing is read through the replica’s passcode and its closed root; only the root is told', async ({
  open,
  replica,
}) => {
  replica.control.setChatLocked(true);
  const locked = await open(`${CHATS}/${MAYA}`);
  await locked.page.getByTestId('pin-code-input-container').waitFor();
  expect(await locked.read()).toMatchObject({ rows: [], conversations: [], drift: [] });
  await locked.page.close();

  replica.control.reset();
  replica.control.setChatRoot('closed');
  const closed = await open(`${CHATS}/${MAYA}`);
  await closed.page.getByTestId('xchatEmbedRoute').waitFor();
  expect(await closed.read()).toMatchObject({
    rows: [],
    conversations: [],
    drift: [{ selector: 'chatRoot', kind: 'unreadable' }],
  });
});

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { CaptureBatch } from '../../lib/domain/capture';
import { isBackedUp } from '../../lib/storage/backup/format';
import { VERSIONS } from '../../lib/storage/schema';
import type { Browser } from '../support/launch';
import { violationsOf } from '../support/violationsOf';
import { expect, test } from './fixtures';
import { aListOfChats, aShift, request } from './popupData';

const NOW = Date.UTC(2026, 2, 2, 9);

/** All rows of all tables of the extension's database; not the packed copies of episodes, which are made anew. */
async function contentOf(page: Page): Promise<Record<string, unknown[]>> {
  const content = await allOf(page);
  return Object.fromEntries(Object.entries(content).filter(([table]) => isBackedUp(table)));
}

const allOf = (page: Page): Promise<Record<string, unknown[]>> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('inlay');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames];
          const content: Record<string, unknown[]> = {};
          const transaction = opening.result.transaction(stores);
          for (const store of stores) {
            const reading = transaction.objectStore(store).getAll();
            reading.onsuccess = () => {
              content[store] = reading.result;
            };
          }
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(content);
          };
        };
      }),
  );

async function openDesk(browser: Browser): Promise<Page> {
  const desk = await browser.openExtensionPage('desk.html');
  await expect(desk.getByRole('heading', { name: 'Backup' })).toBeVisible();
  return desk;
}

async function aFilledDesk(browser: Browser): Promise<Page> {
  const desk = await openDesk(browser);
  await request(desk, 'capture', aShift(NOW));
  await request(desk, 'capture', aListOfChats(NOW));
  const [{ id: conversationId = '' } = {}] = (await contentOf(desk)).conversations as { id: string }[];
  await request(desk, 'act', { id: 'note', act: { type: 'noteSet', conversationId, text: 'Call back' } });
  return desk;
}

async function download(desk: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const downloading = desk.waitForEvent('download');
  await desk.getByRole('button', { name: button, exact: true }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const choose = (desk: Page, bytes: Buffer | string, name = 'inlay.ndjson') =>
  desk.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });

/** A backup of so many messages in which nothing else is. */
function aLargeBackup(messages: number): Buffer {
  const header = {
    format: 'inlay-backup',
    formatVersion: 1,
    databaseVersion: VERSIONS.at(-1)?.version,
    appVersion: '0.1.0',
    createdAt: new Date(NOW).toISOString(),
  };
  const lines = [JSON.stringify(header)];
  for (let index = 0; index < messages; index++) {
    const row = {
      id: String(index),
      platform: 'x',
      account: 'acme',
      conversationId: `x:acme/@c/${index}`,
      channel: 'x/mention',
      direction: 'inbound',
      authorKind: 'customer',
      author: { name: 'C', handle: 'c' },
      text: `Where is order ${index}?`,
      sentAtLow: NOW,
      sentAtHigh: NOW,
      timeSource: 'attribute',
      claim: { handle: 'c', isUnderRoot: false },
    };
    lines.push(JSON.stringify({ table: 'messages', row }));
  }
  const before = `${lines.join('\n')}\n`;
  const sha256 = createHash('sha256').update(before).digest('hex');
  return Buffer.from(`${before}${JSON.stringify({ counts: { messages }, sha256 })}\n`);
}

test('backup, erase, restore: all is as it was', async ({ browserWithInlay }) => {
  test.slow();
  const desk = await aFilledDesk(browserWithInlay);
  const before = await contentOf(desk);
  const stored = desk.getByRole('region', { name: 'What is stored' });
  await expect(stored).toContainText(`Messages${before.messages?.length}`);
  const { name, bytes } = await download(desk, 'Make a backup');
  expect(name).toMatch(/^inlay-\d{4}-\d\d-\d\d\.ndjson\.gz$/);
  expect(gunzipSync(bytes).toString().split('\n')[0]).toContain('"format":"inlay-backup"');

  const eraseNow = desk.getByRole('button', { name: 'Erase everything now' });
  await expect(eraseNow).toBeDisabled();
  await desk.getByLabel('I want to erase everything.').check();
  await eraseNow.click();
  await expect(desk.getByText('Everything is erased.')).toBeVisible();
  await expect(stored).toContainText('Messages0');
  expect(await contentOf(desk)).toMatchObject({ messages: [], events: [], conversations: [] });

  await choose(desk, bytes, name);
  await expect(desk.getByRole('row', { name: 'Messages' })).toContainText(String(before.messages?.length));
  await desk.getByLabel('Put it in the place of what is stored here').check();
  expect(await violationsOf(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Remove everything and restore' }).click();
  await expect(desk.getByText('The backup is restored.')).toBeVisible();
  expect(await contentOf(desk)).toEqual(before);

  await choose(desk, bytes, name);
  await desk.getByRole('button', { name: 'Add the backup' }).click();
  await expect(desk.getByText('The backup is added.')).toBeVisible();
  expect(await contentOf(desk)).toEqual(before);
});

test('files that are not taken are told why, and nothing is touched', async ({ browserWithInlay }) => {
  const desk = await aFilledDesk(browserWithInlay);
  const before = await contentOf(desk);
  const backup = gunzipSync((await download(desk, 'Make a backup')).bytes).toString();
  const problem = desk
    .locator('section', { has: desk.getByText('Choose a file') })
    .getByRole('alert')
    .last();
  const cases: [string | Buffer, string][] = [
    ['%PDF-1.7', 'neither a backup of Inlay nor a file of messages'],
    [backup.slice(0, backup.length / 2), 'The end of this file is missing'],
    [backup.replace('can I change my seat', 'may I change my seat'), 'was altered'],
    [backup.replace('"formatVersion":1', '"formatVersion":9'), 'newer version of Inlay'],
    [backup.replace('"direction":"inbound"', '"direction":"x"'), 'damaged at line'],
    [
      '{"conversation":"c1","platform":"fax"}',
      'In line 1, “platform” has to be one of: x, facebook, instagram',
    ],
  ];
  for (const [file, reason] of cases) {
    await choose(desk, file);
    await expect(problem).toContainText(reason);
    await expect(problem).toContainText('Nothing was changed.');
  }
  expect(await contentOf(desk)).toEqual(before);
});

test('a page that ends in the middle of restoring leaves all as it was', async ({ browserWithInlay }) => {
  test.slow();
  const desk = await aFilledDesk(browserWithInlay);
  const before = await contentOf(desk);
  await choose(desk, aLargeBackup(20_000));
  await desk.getByLabel('Put it in the place of what is stored here').check();
  const left = desk.waitForURL('about:blank');
  await desk.evaluate(() => {
    const leaveInTheMiddle = () => {
      const [bar] = document.getElementsByTagName('progress');
      if (bar && bar.value > 0.1 && bar.value < 0.9) location.replace('about:blank');
    };
    const watched = { subtree: true, childList: true, attributes: true };
    new MutationObserver(leaveInTheMiddle).observe(document, watched);
  });
  await desk.getByRole('button', { name: 'Remove everything and restore' }).click();
  await left;
  await desk.close();

  const after = await openDesk(browserWithInlay);
  expect(await contentOf(after)).toEqual(before);
  const names = () => after.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(names).toEqual(['inlay']);
});

test('while everything is replaced the background waits, and loses nothing', async ({ browserWithInlay }) => {
  const desk = await openDesk(browserWithInlay);
  await desk.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request('inlay-storage', () => {
          held();
          return new Promise<void>((resolve) => addEventListener('blur', () => resolve(), { once: true }));
        });
      }),
  );
  const batch: CaptureBatch = aShift(NOW);
  const captured = request(desk, 'capture', batch);
  await expect
    .poll(() => desk.evaluate(async () => (await navigator.locks.query()).pending?.map(({ mode }) => mode)))
    .toContain('shared');
  expect((await contentOf(desk)).messages).toEqual([]);
  await desk.evaluate(() => dispatchEvent(new Event('blur')));
  await captured;
  expect((await contentOf(desk)).messages).not.toEqual([]);
});

test('messages of another system are looked at, then added', async ({ browserWithInlay }) => {
  const desk = await openDesk(browserWithInlay);
  const line = (minutes: number, change: object = {}) =>
    JSON.stringify({
      conversation: 'c1',
      platform: 'instagram',
      kind: 'message',
      contact: 'ayse',
      direction: 'inbound',
      author: 'customer',
      at: new Date(NOW + minutes * 60_000).toISOString(),
      text: '<img src=x onerror=alert(1)>',
      ...change,
    });
  await choose(desk, `${line(0)}\n${line(5, { direction: 'outbound', author: 'me' })}\n`, 'export.jsonl');
  await expect(desk.getByText('Export of another system. Messages: 2, conversations: 1')).toBeVisible();
  await expect(desk.getByText('Channels: Instagram message')).toBeVisible();
  await desk.getByRole('button', { name: 'Add the messages' }).click();
  await expect(desk.getByText('Please enter the name of the account.')).toBeVisible();
  await desk.getByLabel('With which account of yours').fill('@Acme');
  await desk.getByRole('button', { name: 'Add the messages' }).click();
  await expect(desk.getByText('The messages are added.')).toBeVisible();
  const { messages, episodes } = await contentOf(desk);
  expect(messages).toMatchObject([{ account: 'acme' }, { account: 'acme' }]);
  expect(episodes).toHaveLength(1);
});

test('tables are exported, with and without names', async ({ browserWithInlay }) => {
  const desk = await aFilledDesk(browserWithInlay);
  const { name, bytes } = await download(desk, 'Export');
  expect(name).toMatch(/^inlay-episodes-.*\.csv$/);
  expect(bytes.toString()).toMatch(/^\uFEFFepisode,conversation,/);
  expect(bytes.toString()).toContain('customer1');
  await desk.getByLabel('Leave out names and texts').check();
  const redacted = (await download(desk, 'Export')).bytes.toString();
  expect(redacted).not.toContain('customer1');
  await desk.getByLabel('Both, for programs (JSON)').check();
  expect(JSON.parse((await download(desk, 'Export')).bytes.toString())).toMatchObject({ isRedacted: true });
});

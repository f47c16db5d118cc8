import type { Page } from 'playwright-core';
import type { Browser } from '../support/launch';
import { expect, test } from './fixtures';

/** What is stored, as a page of the extension reads it. */
const storedIn = (page: Page) =>
  page.evaluate(async () => {
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('inlay'));
    const transaction = database.transaction(['messages', 'conversations', 'volumeDays']);
    const all = (table: string) => settled(transaction.objectStore(table).getAll());
    const [messages, conversations, days] = await Promise.all([
      all('messages') as Promise<{ id: string; conversationId: string }[]>,
      all('conversations') as Promise<{ id: string }[]>,
      all('volumeDays') as Promise<{ series: { busy: number[] }[] }[]>,
    ]);
    database.close();
    return {
      ids: messages.map(({ id }) => id),
      ofMessages: [...new Set(messages.map(({ conversationId }) => conversationId))].sort(),
      conversations: conversations.map(({ id }) => id).sort(),
      counted: days
        .flatMap(({ series }) => series.flatMap(({ busy }) => busy.filter((_, place) => place % 2 === 1)))
        .reduce((sum, count) => sum + count, 0),
    };
  });

/** Lets the worker come as far as its messages with the next capture, and no further: it never ends that write. */
async function hangInNextWrite(browser: Browser, watching: Page): Promise<{ isHanging(): Promise<boolean> }> {
  await watching.evaluate(() => {
    new BroadcastChannel('write').onmessage = () => document.body.setAttribute('data-hanging', '');
  });
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const channel = new BroadcastChannel('write');
    IDBObjectStore.prototype.put = function (...row) {
      const request = put.apply(this, row);
      if (this.name === 'conversations') {
        channel.postMessage('half-way');
        while (this.name === 'conversations');
      }
      return request;
    };
  });
  return { isHanging: () => watching.evaluate(() => document.body.hasAttribute('data-hanging')) };
}

async function killWorker(browser: Browser, page: Page): Promise<void> {
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('a worker killed in the middle of a write loses nothing and doubles nothing', async ({
  open,
  browserWithInlay,
  replica,
}) => {
  const popup = await browserWithInlay.openPopup();
  const mentions = await open('/notifications/mentions');
  await expect.poll(async () => (await storedIn(popup)).ids.length).toBeGreaterThan(0);
  const before = await storedIn(popup);

  const write = await hangInNextWrite(browserWithInlay, popup);
  const arrived = replica.control.arrive({
    author: 'maya_brews',
    language: 'en',
    text: '@kopikita is my order on its way?',
  });
  await mentions.bringToFront();
  await expect.poll(write.isHanging).toBe(true);
  await killWorker(browserWithInlay, popup);

  await expect.poll(async () => (await storedIn(popup)).ids).toContain(arrived.id);
  const after = await storedIn(popup);
  expect(after.ids).toEqual(expect.arrayContaining(before.ids));
  expect(new Set(after.ids).size).toBe(after.ids.length);
  expect(after.ofMessages).toEqual(after.conversations);
  expect(after.counted).toBe(after.ids.length);
});

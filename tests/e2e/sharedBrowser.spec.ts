import type { Page } from 'playwright-core';
import type { browser as browserApi } from 'wxt/browser';
import { type Browser, launch } from '../support/launch';
import { expect, test } from './fixtures';

/** Here tests are tried themselves: what one does in the browser that they share must not be there for the next. */
declare const chrome: Pick<typeof browserApi, 'alarms' | 'storage'>;

const EXTENSION = process.env.INLAY_EXTENSION ?? '.output/chrome-mv3-e2e';
const SITE = 'https://x.com/notifications/mentions';

/** What shows that the extension has done all that it does on being installed. */
const JUST_INSTALLED = { databases: ['inlay'], alarms: ['episodes', 'toolbarBadge'] };

/** Everything that is kept for an address: names of databases, texts, cookies. */
const keptFor = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    texts: Object.keys(localStorage),
    cookies: document.cookie,
    caches: await caches.keys(),
  }));

/** The same for the extension, with what only extensions have: names of what has anything in it. */
const keptForExtension = async (browser: Browser) => {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const filledTables = async (name: string): Promise<string[]> => {
      const database = await settled(indexedDB.open(name));
      const tables = [...database.objectStoreNames];
      const transaction = database.transaction(tables);
      const counts = await Promise.all(
        tables.map((table) => settled(transaction.objectStore(table).count())),
      );
      database.close();
      return tables.filter((_, index) => counts[index] !== 0);
    };
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    return {
      databases: names,
      tables: (await Promise.all(names.map(filledTables))).flat(),
      local: Object.keys(await chrome.storage.local.get()),
      session: Object.keys(await chrome.storage.session.get()),
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name).toSorted(),
    };
  });
};

test('what a test leaves in the browser is gone for the next, and what that one does is not swept away', async ({
  sharedBrowser,
  replica,
}) => {
  const shared = await sharedBrowser();
  // In a browser that nobody else ever used.
  const first = await launch({ args: replica.chromiumArgs, extension: EXTENSION });
  await expect.poll(() => keptForExtension(first)).toMatchObject(JUST_INSTALLED);
  const untouched = await keptForExtension(first);
  await first.close();
  replica.control.arrive({ author: 'maya_brews', text: '@kopikita hello?', language: 'en' });
  for (let round = 1; round <= 3; round += 1) {
    await test.step(`round ${round}`, async () => {
      const browser = await shared.renew(EXTENSION);
      expect(browser.context.pages()).toHaveLength(1);
      expect(browser.context.serviceWorkers()).toHaveLength(1);
      await expect.poll(() => keptForExtension(browser)).toEqual(untouched);
      const page = await browser.context.newPage();
      // If the former test's answers were still given, there would be no post.
      await page.goto(SITE);
      await page.locator('[data-inlay="badge"]').first().waitFor({ state: 'attached' });
      expect(await keptFor(page)).toEqual({ databases: [], texts: [], cookies: '', caches: [] });

      await page.evaluate(async () => {
        localStorage.setItem('former', 'test');
        await caches.open('former');
        await new Promise((resolve) => {
          indexedDB.open('former').onsuccess = resolve;
        });
      });
      await browser.context.addCookies([{ name: 'former', value: 'test', url: SITE }]);
      const worker = await browser.worker();
      await worker.evaluate(async () => {
        await chrome.storage.local.set({ former: 'test' });
        await chrome.storage.session.set({ former: 'test' });
        await chrome.alarms.create('former', { when: Date.now() + 3_600_000 });
      });
      await expect.poll(async () => (await keptForExtension(browser)).tables).toContain('messages');
      const popup = await browser.openPopup();
      await popup.getByText('Waiting queue').waitFor();
      expect(await keptForExtension(browser)).toMatchObject({
        tables: expect.arrayContaining(['messages', 'conversations']),
        local: expect.arrayContaining(['former']),
        session: expect.arrayContaining(['former']),
        alarms: expect.arrayContaining(['former']),
      });
      expect(await keptFor(page)).toEqual({
        databases: ['former'],
        texts: ['former'],
        cookies: 'former=test',
        caches: ['former'],
      });
      await browser.context.route('https://x.com/**', (route) => route.abort());
    });
  }
});

import type { Page } from 'playwright-core';
import type { browser as browserApi } from 'wxt/browser';
import { type Browser, launch } from '../support/launch';
import { expect, test } from './fixtures';
import { serveReactHost } from './reactHost/page';

/** What these tests use of the browser's own interface, in the extension's worker and in the browser's pages. */
declare const chrome: Pick<typeof browserApi, 'management' | 'runtime' | 'scripting' | 'tabs'> & {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  };
};

const EXTENSION = process.env.INLAY_EXTENSION ?? '.output/chrome-mv3-e2e';
const ROWS = 20;

let browser: Browser;
let page: Page;

test.beforeEach(async () => {
  browser = await launch({ extension: EXTENSION });
  await serveReactHost(browser.context);
  page = await browser.context.newPage();
  await page.goto('https://x.com/notifications/mentions');
  await expect(badges()).toHaveCount(ROWS);
});
test.afterEach(() => browser.close());

const badges = () => page.locator('[data-inlay="badge"]');
const firstWait = () => badges().first().locator('.wait');

/** Everything of the page as it would be written down, closed shadow roots left out. */
const markup = () => page.evaluate(() => document.documentElement.outerHTML);

/** Asks the background from a page of the extension, as popup and settings do. */
const ask = async (type: string, request: object) => {
  const popup = await browser.openPopup();
  await popup.evaluate((envelope) => chrome.runtime.sendMessage(envelope), {
    inlay: 'request',
    type,
    request,
  });
  await popup.close();
};

/** Counts what of ours listens to the page's window and document. */
const listenerCount = async () => {
  const session = await browser.context.newCDPSession(page);
  let count = 0;
  for (const expression of ['window', 'document']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    count += listeners.length;
  }
  await session.detach();
  return count;
};

test('a second script takes over, and the first leaves nothing behind', async () => {
  const before = await listenerCount();
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      files: ['/content-scripts/x.js'],
    });
  });
  await expect(badges()).toHaveCount(ROWS);
  await expect.poll(listenerCount).toBe(before);
  // The one that is left still works.
  await page.evaluate(() => window.reactHost.update('shorter list'));
  await expect(badges()).toHaveCount(10);
  await page.evaluate(() => window.reactHost.update('new keys'));
  await expect(badges()).toHaveCount(10);
  expect(await page.evaluate(() => window.reactHost.errors)).toEqual([]);
});

test('an update of the extension hands the page over without a reload', async () => {
  await page.evaluate(() => document.body.setAttribute('data-draft', 'kept'));
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions');
  const restarted = browser.context.waitForEvent('serviceworker');
  await settings.evaluate(async (id) => {
    // Chromium switches an unpacked extension off on reload unless in this mode.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id, { failQuietly: true });
  }, browser.extensionId);
  await restarted;
  await page.bringToFront();
  await expect(badges()).toHaveCount(ROWS);
  await page.evaluate(() => window.reactHost.update('new keys'));
  await expect(badges()).toHaveCount(ROWS);
  await expect(page.locator('[data-inlay="badge"] [data-inlay]')).toHaveCount(0);
  expect(await page.evaluate(() => document.body.getAttribute('data-draft'))).toBe('kept');
});

test('once it is switched off, nothing of it is left in the page', async () => {
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate((id) => chrome.management.setEnabled(id, false), browser.extensionId);
  await page.bringToFront();
  await expect(page.locator('[data-inlay]')).toHaveCount(0);
  expect(await markup()).not.toContain('inlay');
  await page.evaluate(() => window.reactHost.update('new keys'));
  await expect(page.locator('article')).toHaveCount(ROWS);
  expect(await markup()).not.toContain('inlay');
});

test('badges follow the page into the dark and back', async () => {
  const background = () =>
    badges()
      .first()
      .locator('.badge')
      .evaluate((badge) => getComputedStyle(badge).backgroundColor);
  const light = await background();
  for (const dark of ['rgb(0, 0, 0)', 'rgb(21, 32, 43)']) {
    await page.evaluate((color) => document.body.style.setProperty('background', color), dark);
    await expect.poll(background).not.toBe(light);
  }
  await page.evaluate(() => document.body.style.removeProperty('background'));
  await expect.poll(background).toBe(light);
});

test('badges speak another language as soon as it is chosen', async () => {
  await ask('changeSettings', { language: 'en' });
  await expect(firstWait()).toHaveText('10m');
  await ask('changeSettings', { language: 'tr' });
  await page.bringToFront();
  await expect(firstWait()).toHaveText('10dk');
  await ask('changeSettings', { language: 'id' });
  await page.bringToFront();
  await expect(badges().first().locator('.badge')).toHaveAttribute('aria-label', /Menunggu selama 10 menit/);
});

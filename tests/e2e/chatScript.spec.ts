import type { Page } from 'playwright-core';
import type { browser as browserApi } from 'wxt/browser';
import { badgeOf, bar, openThread } from './chatPage';
import { expect, test } from './fixtures';

/** What reads chats is a script of its own, which a page is given when it first shows chats. */
declare const chrome: Pick<typeof browserApi, 'scripting' | 'tabs'>;

const SARI = 'Sari Wulandari';
const MAYA = 'Maya Lindqvist';

/** Counts how often the page was given that script, from now on. */
async function countChatScripts(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let count = 0;
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.endsWith('/chat.js')) count += 1;
  });
  await session.send('Debugger.enable');
  return () => count;
}

const goTo = (page: Page, link: 'DirectMessage' | 'Notifications') =>
  page.getByTestId(`AppTabBar_${link}_Link`).click();
const postBadge = (page: Page) => page.locator('article [data-inlay="badge"] .badge').first();

test('comes with the first chats, once, whichever way one goes', async ({ open }) => {
  const page = await open('/notifications/mentions');
  const chatScripts = await countChatScripts(page);
  await expect(postBadge(page)).toBeVisible();
  expect(chatScripts()).toBe(0);

  await goTo(page, 'DirectMessage');
  await expect(badgeOf(page, SARI)).toHaveAttribute('data-state', 'waiting');
  await openThread(page, MAYA);
  await expect(bar(page).locator('strong')).toHaveText(MAYA);
  await goTo(page, 'Notifications');
  await expect(postBadge(page)).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await page.goBack();
  await expect(bar(page).locator('strong')).toHaveText(MAYA);
  await page.goForward();
  await expect(postBadge(page)).toBeVisible();
  await goTo(page, 'DirectMessage');
  await expect(badgeOf(page, SARI)).toHaveAttribute('data-state', 'waiting');
  expect(chatScripts()).toBe(1);
});

test('also when one goes on before it has come', async ({ open }) => {
  const page = await open('/notifications/mentions');
  await expect(postBadge(page)).toBeVisible();
  await goTo(page, 'DirectMessage');
  await goTo(page, 'Notifications');
  await goTo(page, 'DirectMessage');
  await expect(badgeOf(page, SARI)).toHaveAttribute('data-state', 'waiting');
  await goTo(page, 'Notifications');
  await expect(postBadge(page)).toBeVisible();
});

test('a newer script of ours in the page is given one of its own', async ({ open, browserWithInlay }) => {
  const page = await open('/i/chat');
  await expect(badgeOf(page, SARI)).toHaveAttribute('data-state', 'waiting');
  await openThread(page, MAYA);
  await expect(bar(page).locator('strong')).toHaveText(MAYA);
  const chatScripts = await countChatScripts(page);
  // Those that the page has been given are told at once.
  const before = chatScripts();
  const worker = await browserWithInlay.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      files: ['/content-scripts/x.js'],
    });
  });
  await expect.poll(chatScripts).toBe(before + 1);
  await expect(badgeOf(page, SARI)).toHaveAttribute('data-state', 'waiting');
  await expect(page.locator('[data-inlay="bar"]')).toHaveCount(1);
  await expect(bar(page).locator('strong')).toHaveText(MAYA);
});

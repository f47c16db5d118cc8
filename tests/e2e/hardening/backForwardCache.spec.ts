import type { Page } from 'playwright-core';
import { type Browser, launch } from '../../support/launch';
import { expect, noiseOf, test } from '../fixtures';
import {
  annaAsks,
  badgeOfPost,
  badges,
  bar,
  button,
  type Chrome,
  composerOf,
  draftOf,
  options,
  updateExtension,
} from './shift';

declare const chrome: Chrome;

/** Pages that are left for another document are kept by the browser, frozen, for the way back. */
const KEPT = 'data-kept';

let browser: Browser;
let page: Page;
let id: string;
let noise: readonly string[];

test.beforeEach(async ({ replica, extension }) => {
  browser = await launch({
    args: replica.chromiumArgs,
    keepsLeftPages: true,
    ...(extension && { extension }),
  });
  page = await browser.context.newPage();
  noise = noiseOf(page);
  const anna = annaAsks(replica);
  id = anna.id;
  await page.goto(`https://x.com/${anna.author}/status/${anna.id}`);
  await expect(bar(page).locator('strong')).toHaveText('Anna Alpha');
  await page.evaluate((kept) => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.documentElement.setAttribute(kept, '');
    });
  }, KEPT);
});
test.afterEach(async () => {
  await browser.close();
  expect(noise).toEqual([]);
});

async function leave(): Promise<void> {
  await page.goto('https://x.com/notifications/mentions');
  await expect(badges(page).first()).toBeAttached();
}

async function comeBack(): Promise<void> {
  await page.evaluate(() => history.back());
  await expect(page.locator('html'), 'the page was kept, not loaded again').toHaveAttribute(KEPT, '');
}

/** Everything there once, and at work. */
async function expectAlive(): Promise<void> {
  await expect(bar(page)).toHaveCount(1);
  await expect(badgeOfPost(page, id)).toHaveCount(1);
  await expect(badgeOfPost(page, id).locator('.badge')).toHaveCount(1);
  await composerOf(page).click();
  await page.keyboard.type(' /checking');
  await expect(options(page).first()).toContainText('/checking');
  await page.keyboard.press('Enter');
  await expect.poll(() => draftOf(page)).toMatch(/^draft Hi Anna/);
}

test('a page that was kept comes back with everything once, at work, and knowing what happened meanwhile', async () => {
  await composerOf(page).click();
  await page.keyboard.type('draft');
  await leave();
  const other = await browser.context.newPage();
  await other.goto(`https://x.com/anna_a/status/${id}`);
  await button(other, 'Add tag').click();
  await other.keyboard.type('VIP');
  await other.keyboard.press('Enter');
  await expect(bar(other).locator('.tag')).toHaveText(['VIP']);
  await other.close();
  await comeBack();
  await expect(bar(page).locator('.tag')).toHaveText(['VIP']);
  await expectAlive();
  await page.evaluate(() => history.forward());
  await expect(page).toHaveURL('https://x.com/notifications/mentions');
  await expect(badgeOfPost(page, id)).toHaveCount(1);
});

test('a page that was left before an update of the extension is served by the new version', async () => {
  await leave();
  await updateExtension(browser);
  await page.bringToFront();
  await expect(badges(page).first()).toBeAttached();
  await page.evaluate(() => history.back());
  // Chromium does not keep pages through an update.
  await expect(bar(page).locator('strong')).toHaveText('Anna Alpha');
  await composerOf(page).click();
  await page.keyboard.type('draft');
  await expectAlive();
});

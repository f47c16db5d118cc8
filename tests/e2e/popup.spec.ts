import type { Page } from 'playwright-core';
import { HOUR } from '../../lib/domain/units';
import type { Browser } from '../support/launch';
import { violationsOf } from '../support/violationsOf';
import { expect, test } from './fixtures';
import { shareBrowser } from './ownPages';
import { aListOfChats, aShift, HOSTILE_NAME, request, versionOf } from './popupData';

let browser: Browser;
let popup: Page;

shareBrowser(async (shared) => {
  browser = shared;
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  popup = await browser.openPopup();
  await popup.setViewportSize({ width: 380, height: 600 });
});

const isWiderThanItsWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test('says what to do while nothing was read', async () => {
  await expect(popup.getByRole('heading', { name: 'Nothing read yet' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Open notifications on X' })).toBeVisible();
  expect(await violationsOf(popup)).toEqual([]);
});

test('shows who waits as soon as it is read', async () => {
  await request(popup, 'capture', aShift(Date.now()));
  await expect(popup.locator('.hero')).toContainText('4');
  // What Ayşe says weighs more than how much longer Sara has waited.
  await expect(popup.locator('.queue .name')).toHaveText([
    'Ayşe Yılmaz',
    'سارة أحمد',
    'Budi Santoso',
    HOSTILE_NAME,
  ]);
  // What a page says is data: nothing of it becomes an element.
  await expect(popup.locator('.queue img, .queue b')).toHaveCount(0);
  await expect(popup.getByText('متى يفتح تسجيل الوصول؟', { exact: true })).toBeVisible();
});

test('shows who waits in a list of chats, and only counts who is snoozed', async () => {
  const now = Date.now();
  const { summaries } = await request(popup, 'capture', aListOfChats(now));
  const queue = popup.getByRole('region', { name: 'Waiting queue' });
  const asked = queue.getByRole('button', { name: /Dewi Lestari/ });
  await expect(asked).toContainText('X · message · request');
  await expect(asked).toContainText('~ 3h');
  await expect(popup.locator('.hero')).toContainText('5');
  const conversationId = summaries[0]?.id ?? '';
  const until = now + 24 * HOUR;
  await request(popup, 'act', { id: 'snooze', act: { type: 'snoozed', conversationId, until } });
  await expect(queue.getByText('1 snoozed')).toBeVisible();
  await expect(asked).toHaveCount(0);
  await expect(popup.locator('.hero')).toContainText('4');
  await request(popup, 'act', { id: 'wake', act: { type: 'unsnoozed', conversationId } });
  await expect(asked).toBeVisible();
});

test('shows the numbers of a period, mine or all seen, of a channel', async () => {
  const first = popup.locator('[data-figure=firstResponseTime]');
  await popup.getByRole('radio', { name: '7 days' }).focus();
  await popup.keyboard.press('Space');
  await expect(first).toContainText('none yet');
  await expect(popup.getByText('11 in, from all')).toBeVisible();
  await popup.getByRole('radio', { name: 'Mine' }).focus();
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('radio', { name: 'All seen' })).toBeChecked();
  await expect(first).toContainText('n = 6');
  await expect(first).toContainText('12m');
  await expect(first).toContainText('~ 1 left out');
  await expect(popup.locator('[data-figure=replyTargets]')).toContainText('6 of');
  await expect(popup.getByText('11 in, 7 out')).toBeVisible();
});

test('fits into the window with all numbers in sight', async () => {
  const bottom = await popup.locator('.more').evaluate((footer) => footer.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(600);
});

test('leads from a number to what it means', async () => {
  const opening = browser.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'First response' }).click();
  const desk = await opening;
  await expect(desk.getByRole('heading', { name: 'First response time' })).toBeInViewport();
  await desk.close();
});

test('tells of a changed page and hands out the report', async () => {
  const version = await versionOf(popup);
  const skeleton = 'main > div[role="textbox"]';
  await request(popup, 'reportDrift', {
    platform: 'x',
    selector: 'composer',
    kind: 'missing',
    version,
    skeleton,
  });
  await expect(popup.getByRole('heading', { name: 'X changed its pages' })).toBeVisible();
  await popup.getByRole('button', { name: 'Copy report' }).click();
  await expect(popup.getByText('Report copied')).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain(skeleton);

  const desk = await browser.openExtensionPage('desk.html');
  await desk.getByRole('link', { name: 'Health' }).click();
  const row = desk.getByRole('listitem').filter({ hasText: 'composer' });
  await expect(row).toContainText('not found');
  await row.getByRole('button', { name: 'Copy the report on composer, X' }).click();
  await expect(desk.getByText('Report copied')).toBeVisible();
  expect(await desk.evaluate(() => navigator.clipboard.readText())).toContain(`"composer" is missing`);
  await expect(desk.getByRole('row', { name: 'the tabs with comments' })).toContainText('not read it yet');
  await desk.setViewportSize({ width: 400, height: 800 });
  expect(await isWiderThanItsWindow(desk)).toBe(false);
  expect(await violationsOf(desk)).toEqual([]);
  await row.getByRole('button', { name: 'Remove the report on composer, X' }).click();
  await expect(desk.getByText('No change noticed')).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'X changed its pages' })).toBeHidden();
  await desk.close();
});

for (const [language, colorScheme] of [
  ['tr', 'dark'],
  ['id', 'light'],
  ['en', 'dark'],
] as const) {
  test(`speaks ${language} everywhere at once, and is accessible, ${colorScheme}`, async () => {
    const desk = await browser.openExtensionPage('desk.html');
    await desk.setViewportSize({ width: 400, height: 800 });
    await desk.locator('#language').selectOption(language);
    for (const page of [desk, popup]) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await isWiderThanItsWindow(page)).toBe(false);
      expect(await violationsOf(page)).toEqual([]);
    }
    await desk.close();
  });
}

test('asks for the pages when the browser took them back', async () => {
  const page = await browser.context.newPage();
  // Chromium takes no host back from an extension; Firefox does.
  await page.addInitScript(() => {
    const { permissions } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    permissions.contains = async () => false;
    permissions.request = async () => true;
  });
  await page.goto(popup.url());
  const notice = page.getByRole('heading', { name: 'Inlay may not read these pages yet' });
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Allow' }).click();
  await expect(notice).toBeHidden();
  await page.close();
});

test('lets several people share the browser', async () => {
  const desk = await browser.openExtensionPage('desk.html');
  const field = desk.getByRole('textbox', { name: 'Name of the new agent' });
  await field.fill('Deniz');
  await field.press('Enter');
  await expect(desk.getByText('Saved')).toBeVisible();
  await field.fill('me');
  await field.press('Enter');
  await expect(desk.getByText('There is already one called “Me”')).toBeVisible();
  await expect(desk.getByText('Saved')).toBeHidden();
  await desk.getByRole('radio', { name: 'Deniz' }).check();
  await expect(popup.getByText('At this browser: Deniz')).toBeVisible();

  await desk.getByRole('button', { name: 'Rename Deniz' }).click();
  const rename = desk.getByRole('textbox', { name: 'New name for Deniz' });
  await expect(rename).toBeFocused();
  await rename.fill('Deniz K.');
  await rename.press('Enter');
  await expect(desk.getByRole('button', { name: 'Rename Deniz K.' })).toBeFocused();
  await expect(popup.getByText('At this browser: Deniz K.')).toBeVisible();

  await desk.setViewportSize({ width: 400, height: 800 });
  await field.fill('D'.repeat(40));
  await field.press('Enter');
  await desk.getByRole('radio', { name: 'D'.repeat(40) }).check();
  await expect(popup.getByText('D'.repeat(40))).toBeVisible();
  expect([await isWiderThanItsWindow(desk), await isWiderThanItsWindow(popup)]).toEqual([false, false]);
  await desk.close();
});

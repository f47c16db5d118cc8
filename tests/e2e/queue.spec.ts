import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { browser as inlay } from 'wxt/browser';
import { violationsOf } from '../support/violationsOf';
import { expect, test } from './fixtures';
import { openDesk, shareBrowser } from './ownPages';
import { aListOfChats, aShift, HOSTILE_NAME, request } from './popupData';

/** As it is called inside of an extension page. */
declare const chrome: typeof inlay;

let desk: Page;

shareBrowser(async (browser) => {
  desk = await openDesk(browser, 900);
  await desk.getByRole('link', { name: 'Queue' }).click();
});

const openers = () => desk.locator('.waiting .open');
const names = () => openers().locator('bdi');
const row = (name: string) => desk.locator('.waiting > li').filter({ hasText: name });
const told = (text: string) => expect(desk.locator('.undo').getByText(text)).toBeVisible();

test('everybody who waits is there: the late ones first, the oldest of them before the rest', async () => {
  await expect(desk.getByText('Nobody is waiting.')).toBeVisible();
  const now = Date.now();
  await request(desk, 'capture', aShift(now));
  await request(desk, 'capture', aListOfChats(now));
  await expect(names()).toHaveText([
    'سارة أحمد',
    'Dewi Lestari',
    'Ayşe Yılmaz',
    'Budi Santoso',
    HOSTILE_NAME,
  ]);
  await expect(row('Ayşe')).toContainText('late by');
  await expect(row('Dewi')).toContainText('request, found late');
  await row('Ayşe').getByText('Urgent: why?').click();
  await expect(row('Ayşe')).toContainText('something is lost (“');
  await expect(row('Ayşe')).toContainText(/has waited 2h \dm of 1h: \+40/);
  await expect(row('Budi')).not.toContainText('late by');
  await expect(desk.locator('.waiting img, .waiting b')).toHaveCount(0);
  expect(await violationsOf(desk)).toEqual([]);
});

test('is worked through by keyboard, and every step can be taken back', async () => {
  await desk.getByRole('heading', { name: 'Who is waiting' }).click();
  await desk.keyboard.press('j');
  await expect(openers().nth(0)).toBeFocused();
  await desk.keyboard.press('j');
  await desk.keyboard.press('j');
  await desk.keyboard.down('e');
  await told('Resolved: Ayşe Yılmaz');
  await expect(names()).toHaveCount(4);
  // Held down it does nothing more.
  await desk.keyboard.down('e');
  await desk.keyboard.up('e');
  await expect(names()).toHaveCount(4);
  // The one in its place.
  await expect(row('Budi').locator('.open')).toBeFocused();

  await desk.keyboard.press('t');
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Tags of Budi Santoso' })).toBeVisible();
  await desk.keyboard.type('compl');
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Space');
  await expect(row('Budi').locator('.chip')).toHaveText(['Complaint']);
  expect(await violationsOf(desk)).toEqual([]);
  await desk.keyboard.press('Escape');
  await expect(row('Budi').locator('.open')).toBeFocused();

  await desk.keyboard.press('a');
  await dialog.getByLabel('To whom').fill('Deniz');
  await desk.keyboard.press('Enter');
  await told('Budi Santoso is handed over to Deniz');

  await desk.keyboard.press('s');
  await dialog.getByRole('button', { name: /^Tomorrow/ }).press('Enter');
  await expect(names()).toHaveCount(3);
  await expect(row(HOSTILE_NAME).locator('.open')).toBeFocused();
  await desk.locator('.undo').getByRole('button', { name: 'Undo' }).click();
  await expect(names()).toHaveCount(4);
});

test('is narrowed, also to those who are snoozed, who can be woken', async () => {
  await row('Budi').getByRole('button', { name: 'Snooze: Budi Santoso' }).click();
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /^For 1 hour/ })
    .click();
  await desk.getByLabel('Show').selectOption('Snoozed');
  await expect(names()).toHaveText(['Budi Santoso']);
  await row('Budi').getByRole('button', { name: 'Wake now: Budi Santoso' }).click();
  await expect(desk.getByText('Nothing is snoozed.')).toBeVisible();
  await desk.getByLabel('Show').selectOption('Everybody who waits');
  await desk.locator('body').press('/');
  await expect(desk.getByRole('searchbox')).toBeFocused();
  await desk.keyboard.type('PESANAN');
  await expect(names()).toHaveText(['Dewi Lestari']);
  await desk.getByRole('searchbox').fill('');
  await desk.getByRole('combobox', { name: 'Tag' }).selectOption('Complaint');
  await expect(names()).toHaveText(['Budi Santoso']);
  await desk.getByRole('combobox', { name: 'Tag' }).selectOption('All tags');
});

test('tells why beside an entry, takes out whoever needs no reply, and lists every key', async () => {
  await row('Budi').locator('.open').focus();
  await expect(row('Budi').locator('.why-beside')).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(row('Budi').locator('.why-beside')).toBeHidden();

  await desk.keyboard.press('x');
  await told('Troll, no reply needed: Budi Santoso. Stays in the volumes');
  await expect(names()).toHaveCount(3);
  await desk.locator('.undo').getByRole('button', { name: 'Undo' }).click();
  await expect(names()).toHaveCount(4);

  await desk.getByRole('heading', { name: 'Who is waiting' }).click();
  await desk.keyboard.press('?');
  const dialog = desk.getByRole('dialog', { name: 'Keyboard' });
  for (const key of 'jkosetanxp/?') await expect(dialog.getByText(key, { exact: true })).toBeVisible();
  expect(await violationsOf(desk)).toEqual([]);
  await desk.keyboard.press('Escape');
});

test('is seen again as it was saved, after the page was loaded anew', async () => {
  await desk.getByRole('combobox', { name: 'Tag' }).selectOption('Complaint');
  await desk.getByLabel('Order').selectOption('Newest first');
  await desk.getByRole('button', { name: 'Save this view…' }).click();
  await desk.keyboard.type('New complaints');
  await desk.keyboard.press('Enter');
  await told('The view “New complaints” is saved');
  await desk.reload();
  await expect(names()).toHaveCount(4);
  await desk.getByRole('button', { name: 'New complaints' }).click();
  await expect(names()).toHaveText(['Budi Santoso']);
  await desk.getByRole('button', { name: 'Remove “New complaints”' }).click();
  await told('The view “New complaints” is removed');
  await desk.getByRole('button', { name: 'Whole queue' }).click();
});

test('leads to the conversation on its page', async () => {
  await openers().nth(2).focus();
  await desk.keyboard.press('o');
  await told('The conversation with Budi Santoso was opened');
  // There is no such site here; which address was asked for is known all the same.
  const addresses = () =>
    desk.evaluate(async () => (await chrome.tabs.query({})).map(({ url, pendingUrl }) => pendingUrl || url));
  await expect
    .poll(addresses)
    .toContainEqual(expect.stringMatching(/^https:\/\/x\.com\/budisantoso\/status\//));
});

test('all that was captured is found again by its words, in any case', async () => {
  await desk.getByRole('link', { name: 'Conversations' }).click();
  const found = desk.locator('.waiting bdi');
  await expect(found).toHaveCount(12);
  await desk.getByRole('searchbox', { name: 'Search messages and names' }).fill('BAVULUM gelmedi');
  await expect(found).toHaveText(['Ayşe Yılmaz']);
  await desk.getByRole('searchbox', { name: 'Search messages and names' }).fill('change my seat');
  await expect(found).toHaveCount(7);
  await desk.getByLabel('State').selectOption('Waiting');
  await expect(desk.getByText('Nothing was found.')).toBeVisible();
  await desk.getByRole('searchbox', { name: 'Search messages and names' }).fill('');
  // Without the one that was resolved above.
  await expect(found).toHaveCount(4);
  await desk.getByLabel('Contact').fill('budi');
  await expect(found).toHaveText(['Budi Santoso']);
  await desk.getByLabel('Period').selectOption('Between two dates');
  await desk.getByLabel('Until').fill('2020-01-01');
  await expect(desk.getByText('Nothing was found.')).toBeVisible();
  await desk.getByLabel('Until').fill('');

  await desk.getByText('Export these messages (CSV)').click();
  await desk.getByLabel('Without names').check();
  expect(await violationsOf(desk)).toEqual([]);
  const saving = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Export' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^inlay-messages-.*\.csv$/);
  const csv = await readFile(await saved.path(), 'utf8');
  expect(csv).toContain('contact-1,inbound,contact-1,… penerbangan TK-201 jadi berangkat jam berapa ya?');
  expect(csv).not.toContain('Budi');
});

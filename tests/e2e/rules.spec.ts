import type { Page } from 'playwright-core';
import { violationsOf } from '../support/violationsOf';
import { expect, test } from './fixtures';
import { openDesk, shareBrowser } from './ownPages';
import { aListOfChats, aShift, request } from './popupData';

let desk: Page;

shareBrowser(async (browser) => {
  desk = await openDesk(browser, 900);
  await request(desk, 'capture', aShift(Date.now()));
  await request(desk, 'capture', aListOfChats(Date.now()));
  await desk.getByRole('link', { name: 'Rules' }).click();
});

const rules = () => desk.locator('.rules > li');

test('a rule is written, tried on what was read, and put in force at once', async () => {
  await expect(desk.getByText('There are no rules yet.')).toBeVisible();
  await desk.getByRole('button', { name: 'New rule' }).click();
  await expect(desk.getByRole('heading', { name: 'New rule' })).toBeFocused();
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk.getByText('Please give the rule a name.')).toBeVisible();
  await expect(desk.getByText('It fits everything that is written')).toBeVisible();

  await desk.locator('.rule-form').getByLabel('Name', { exact: true }).fill('Baggage');
  await desk.getByLabel('has one of these words').fill('bavul*, *bagasi*');
  await desk.getByLabel('put this tag on').selectOption('Incident');
  await desk.getByLabel('set the priority').selectOption('Low');
  await desk.getByRole('button', { name: 'Try on the last 30 days' }).click();
  await expect(desk.getByText(/^One hit among \d+ messages of customers\.$/)).toBeVisible();
  await expect(desk.locator('.waiting > li')).toContainText(['bavulum hâlâ gelmedi']);
  expect(await violationsOf(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(rules()).toHaveCount(1);
  await expect(rules().first()).toContainText('holds for one who waits');

  await desk.getByRole('link', { name: 'Queue' }).click();
  const row = desk.locator('.waiting > li').filter({ hasText: 'Ayşe' });
  await expect(row.locator('.chip')).toHaveText(['Incident']);
  await row.getByText('Low: why?').click();
  await expect(row).toContainText('set by your rule “Baggage”');
  await expect(row).toContainText('tag “Incident”: put on by your rule “Baggage”');
});

test('of two that contradict each other it is told which one wins, and their order can be changed', async () => {
  await desk.getByRole('link', { name: 'Rules' }).click();
  await desk.getByRole('button', { name: 'New rule' }).click();
  await desk.locator('.rule-form').getByLabel('Name', { exact: true }).fill('Urgent Turkish');
  await desk.getByRole('checkbox', { name: 'Türkçe' }).check();
  await desk.getByLabel('set the priority').selectOption('Urgent');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(rules().nth(1)).toContainText(
    'Where “Baggage” above holds as well, that one wins: priority “Low” instead of “Urgent”.',
  );
  await desk.getByRole('button', { name: 'Move “Urgent Turkish” up' }).click();
  await expect(rules().first()).toContainText('Urgent Turkish');
  await expect(rules().nth(1)).toContainText('Where “Urgent Turkish” above holds as well');
  await desk.getByRole('checkbox', { name: 'The rule “Urgent Turkish” is on' }).uncheck();
  await expect(desk.getByText('above holds as well')).toHaveCount(0);
  await desk.getByRole('button', { name: 'Delete the rule “Urgent Turkish”' }).click();
  await expect(rules()).toHaveCount(1);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(rules().first()).toContainText('Urgent Turkish');
  expect(await violationsOf(desk)).toEqual([]);
});

test('what a rule asks is searched on the platform itself, and own words weigh', async () => {
  await rules().filter({ hasText: 'Baggage' }).getByText('Search on the platforms').click();
  await desk.getByRole('button', { name: 'Save what the rule “Baggage” asks as a search' }).click();
  const stream = desk.getByRole('link', { name: 'Baggage: search on X' });
  await expect(stream).toHaveAttribute('href', 'https://x.com/search?q=(bavul%20OR%20bagasi)&f=live');
  await expect(stream).toHaveAttribute('target', '_blank');

  await desk.getByLabel('Word or words').fill('*');
  await desk.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(desk.getByText('Please write a word with letters or digits.')).toBeVisible();
  await desk.getByLabel('Word or words').fill('zorblax');
  await desk
    .getByRole('combobox', { name: 'says' })
    .selectOption('speaks of fraud, theft or a hacked account');
  await desk.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(desk.locator('.own-words li')).toContainText(['zorblax']);
  await desk.getByLabel('Try a message').fill('a zorblax called me');
  await expect(desk.getByText('speaks of fraud, theft or a hacked account (“zorblax”): +25')).toBeVisible();
  expect(await violationsOf(desk)).toEqual([]);
});

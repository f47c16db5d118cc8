import type { Page } from 'playwright-core';
import { DAY, HOUR } from '../../lib/domain/units';
import { violationsOf } from '../support/violationsOf';
import { expect, test } from './fixtures';
import { openDesk, shareBrowser } from './ownPages';
import { request } from './popupData';
import { anAutomaticAnswer, answeredSince, aSeason } from './reportsData';

let desk: Page;

shareBrowser(async (browser) => {
  desk = await openDesk(browser, 800);
  for (const batch of aSeason(Date.now())) await request(desk, 'capture', batch);
  await desk.getByRole('link', { name: 'Reports' }).click();
});

const figure = (name: string) => desk.locator(`[data-figure=${name}]`);

test('tells all numbers of a period, and how they changed', async () => {
  await desk.getByText('7 days', { exact: true }).click();
  await expect(figure('firstResponseTime')).toContainText('25m');
  await desk.getByText('90 days', { exact: true }).click();
  await expect(figure('firstResponseTime')).toContainText('n = 294');
  await desk.getByText('30 days', { exact: true }).click();
  await expect(figure('firstResponseTime')).toContainText('less than in the period before');
  await expect(figure('customerSatisfaction')).toContainText('none yet');
});

test('leads from a number to the conversations behind it, and back, by keyboard', async () => {
  const number = figure('firstResponseTime').getByRole('button');
  await number.focus();
  await desk.keyboard.press('Enter');
  const dialog = desk.getByRole('dialog', { name: 'Conversations: First response time' });
  await expect(dialog.getByRole('row')).toHaveCount(201);
  await expect(
    dialog.getByRole('button', { name: /^Open the conversation with Customer/ }).first(),
  ).toBeVisible();
  expect(await violationsOf(desk)).toEqual([]);
  await desk.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(number).toBeFocused();
});

test('opens a conversation', async () => {
  await figure('firstResponseTime').getByRole('button').click();
  const opening = desk.context().waitForEvent('page');
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /^Open the conversation/ })
    .first()
    .click();
  const thread = await opening;
  await thread.close();
  await desk.keyboard.press('Escape');
});

test('shows the course of any number, as a curve and as a table', async () => {
  await desk.getByRole('combobox', { name: 'Number shown over time' }).selectOption('Response rate');
  await desk.getByText('Weeks', { exact: true }).click();
  const trend = desk.getByRole('region', { name: 'Over time' });
  await expect(trend.getByRole('img', { name: /^Chart: Response rate/ }).locator('canvas')).toBeVisible();
  await trend.getByText('As a table').click();
  await expect(trend.getByRole('columnheader', { name: 'Response rate' })).toBeVisible();
  await trend
    .getByRole('button', { name: /show the conversations/ })
    .first()
    .click();
  await expect(desk.getByRole('dialog', { name: /^Conversations: Response rate, / })).toBeVisible();
  await desk.keyboard.press('Escape');
});

test('shows by the hour when customers write; arrow keys go from hour to hour', async () => {
  const hours = desk.getByRole('table', { name: 'When customers write' });
  await expect(hours.locator('[tabindex="0"]')).toHaveCount(1);
  const first = hours.locator('[tabindex="0"]');
  await first.focus();
  const before = await first.getAttribute('aria-label');
  await desk.keyboard.press('ArrowRight');
  await expect(hours.locator('[tabindex="0"]')).toBeFocused();
  await expect(hours.locator('[tabindex="0"]')).not.toHaveAttribute('aria-label', before ?? '');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog', { name: /^Conversations: / })).toBeVisible();
  await desk.keyboard.press('Escape');
});

test('says what is wrong with chosen days', async () => {
  await desk.getByText('From … to').click();
  await expect(desk.getByText('Please choose the first and the last day.')).toBeVisible();
  await desk.getByLabel('First day').fill('2026-03-02');
  await desk.getByLabel('Last day').fill('2026-03-01');
  await expect(desk.getByText('The last day comes before the first.')).toBeVisible();
  await desk.getByText('30 days', { exact: true }).click();
});

test('business hours and targets are checked, saved, and change the numbers', async () => {
  await desk.getByRole('link', { name: 'Settings' }).click();
  await desk.getByRole('radio', { name: 'Somebody is there in these hours' }).check();
  await desk.getByRole('combobox', { name: 'Time zone' }).selectOption('Asia/Jakarta');
  await desk.getByLabel('Monday, to').fill('08:00');
  await desk.getByRole('button', { name: 'Save hours' }).click();
  await expect(desk.getByText('Monday: the end has to come after the beginning.')).toBeVisible();
  await desk.getByLabel('Monday, to').fill('18:00');
  await desk.getByLabel('Date', { exact: true }).fill('2026-12-25');
  await desk.getByRole('button', { name: 'Add date' }).click();
  await desk.getByRole('button', { name: 'Save hours' }).click();
  await expect(desk.getByText('Saved', { exact: true })).toBeVisible();

  const target = desk.getByRole('spinbutton', { name: 'X · mention, Answer within, minutes' });
  await target.fill('2000');
  await desk.getByRole('button', { name: 'Save targets' }).click();
  await expect(desk.getByText('A target above 24 hours hides that nobody answers')).toBeVisible();
  await target.fill('0');
  await desk.getByRole('button', { name: 'Save targets' }).click();
  await expect(desk.getByText('Please enter a time between one minute and 30 days')).toBeVisible();
  await target.fill('5');
  await desk.getByRole('button', { name: 'Save targets' }).click();
  await expect(desk.getByText('Saved', { exact: true })).toBeVisible();
  const days = desk.getByLabel('Days until a case counts as done');
  await days.fill('31');
  await days.press('Enter');
  await expect(desk.getByText('Please enter whole days, from 1 to 30.')).toBeVisible();
  await days.fill('14');
  await days.press('Enter');
  await expect(desk.getByText('Saved', { exact: true })).toBeVisible();
  await desk.reload();
  await expect(target).toHaveValue('5');
  await expect(days).toHaveValue('14');
  await expect(desk.getByLabel('Monday, to')).toHaveValue('18:00');

  await desk.getByRole('link', { name: 'Reports' }).click();
  await expect(desk.getByText('Hours of Asia/Jakarta').first()).toBeVisible();
  await desk.getByText('Business hours', { exact: true }).click();
  // The days are those of the business, seven hours ahead of UTC.
  const now = Date.now();
  const midnight = Math.floor((now + 7 * HOUR) / DAY) * DAY - 7 * HOUR;
  const answered = answeredSince(now, midnight - 29 * DAY);
  await expect(figure('firstResponseTime')).toContainText(`n = ${answered}`);
});

test('lists texts that were learned as automatic, with the reason, and takes back that they are', async () => {
  for (const batch of [1, 2, 3].map((index) => anAutomaticAnswer(Date.now(), index))) {
    await request(desk, 'capture', batch);
  }
  await desk.getByRole('link', { name: 'Settings' }).click();
  const learned = desk.getByRole('region', { name: 'Automatic replies' });
  await expect(learned.getByRole('listitem')).toContainText('We are back on Monday at nine.');
  await expect(learned.getByRole('listitem')).toContainText('within 10 seconds in 3 conversations');
  await learned.getByRole('button', { name: /^Sent by people/ }).click();
  await expect(learned.getByRole('listitem')).toContainText('Counts as sent by people.');
  await expect(learned.getByRole('button', { name: /^Automatic after all/ })).toBeVisible();
  await desk.getByRole('link', { name: 'Reports' }).click();
});

test('prints without controls', async () => {
  await desk.emulateMedia({ media: 'print' });
  await expect(desk.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(desk.getByRole('navigation')).toBeHidden();
  await expect(figure('replyTime')).toBeVisible();
  await desk.emulateMedia({ media: 'screen' });
});

for (const [language, colorScheme] of [
  ['tr', 'dark'],
  ['id', 'light'],
] as const) {
  test(`speaks ${language} and is accessible, ${colorScheme}`, async () => {
    await request(desk, 'changeSettings', { language });
    await desk.emulateMedia({ colorScheme });
    await desk.setViewportSize({ width: 400, height: 800 });
    for (const view of ['reports', 'numbers', 'settings']) {
      await desk.locator(`nav a[href="#${view}"]`).click();
      await expect(desk.locator(`main[data-view=${view}] .card`).first()).toBeVisible();
      await expect(desk.locator('html')).toHaveAttribute('lang', language);
      expect(await desk.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
      expect(await violationsOf(desk)).toEqual([]);
    }
  });
}

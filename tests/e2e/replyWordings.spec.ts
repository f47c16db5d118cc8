import type { Page } from 'playwright-core';
import { draftsOf, ofKind, recordOf } from '../support/replicaPage';
import { expect, test } from './fixtures';
import { addReply } from './libraryData';
import { picker } from './overlayParts';

const COMPOSER = '[data-testid="tweetTextarea_0"]';
const draftOf = async (page: Page) => (await draftsOf(page))[0]?.text;

const body = (greeting: string) =>
  `${greeting}, it goes {{ way | ask: "Way", "by air", "by sea" }}. {% cursor %}When{% endcursor %} we know more. {{ cursor }}Bye`;

test('wordings by key, a choice that is remembered, and Tab from place to place', async ({
  open,
  browserWithInlay,
}) => {
  const page = await open('/notifications/mentions');
  await expect(page.locator('[data-inlay="badge"] .badge').first()).toBeVisible();
  await addReply(await browserWithInlay.worker(), {
    shortcut: 'ship',
    tags: ['complaint', 'only-for-search'],
    variants: [
      { language: 'en', formality: 'formal', title: 'Shipping', body: body('Good day') },
      { language: 'en', formality: 'casual', title: 'Shipping', body: body('Hey') },
    ],
  });
  await page.locator('article[data-testid="tweet"] a:has(> time)').first().click();
  await page.locator(COMPOSER).click();
  await page.keyboard.type('/ship');
  const option = picker(page).getByRole('option', { selected: true });
  await expect(option).toContainText('EN · formal');
  await page.keyboard.press('ArrowRight');
  await expect(option).toContainText('EN · casual');
  await expect(picker(page).locator('.preview').first()).toContainText('Hey, it goes [Way].');

  await page.keyboard.press('Enter');
  const choice = picker(page).getByLabel('Way');
  await expect(choice).toBeFocused();
  await choice.selectOption('by sea');
  await expect(picker(page).locator('.preview')).toContainText('by sea');
  await page.keyboard.press('Enter');
  await expect(picker(page)).toHaveCount(0);
  await expect.poll(() => draftOf(page)).toBe('Hey, it goes by sea. When we know more. Bye');
  await page.keyboard.type('Once');
  await expect.poll(() => draftOf(page)).toBe('Hey, it goes by sea. Once we know more. Bye');
  await page.keyboard.press('Tab');
  await page.keyboard.type('I will write. ');
  await expect.poll(() => draftOf(page)).toBe('Hey, it goes by sea. Once we know more. I will write. Bye');
  // All places are visited: Tab is the page's again.
  await page.keyboard.press('Tab');
  await expect(page.locator(COMPOSER)).not.toBeFocused();

  await page.locator(COMPOSER).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' /ship');
  await expect(option).toContainText('/ship');
  await expect(picker(page).locator('.preview')).toContainText('Shift+Enter also: tags Complaint');
  await page.keyboard.press('Shift+Enter');
  await expect(choice).toHaveValue('by sea');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-inlay="bar"] .tag')).toHaveText(['Complaint']);
  await expect.poll(() => draftOf(page)).toMatch(/Bye Good day, it goes by sea/);
  expect(ofKind(await recordOf(page), 'send')).toEqual([]);
  expect(ofKind(await recordOf(page), 'shortcut')).toEqual([]);
});

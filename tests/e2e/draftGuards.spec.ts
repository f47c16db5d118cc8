import type { Page } from 'playwright-core';
import { draftsOf, ofKind, recordOf } from '../support/replicaPage';
import { violationsOf } from '../support/violationsOf';
import { expect, test } from './fixtures';
import { picker } from './overlayParts';

const COMPOSER = '[data-testid="tweetTextarea_0"]';
const warnings = (page: Page) => page.locator('[data-inlay="warnings"]');
const draftOf = async (page: Page) => (await draftsOf(page))[0]?.text;

test('a draft is looked at before it is sent: it warns, never blocks, and each can be switched off', async ({
  open,
  browserWithInlay,
}) => {
  const page = await open('/notifications/mentions');
  await expect(page.locator('[data-inlay="badge"] .badge').first()).toBeVisible();
  await page.locator('article[data-testid="tweet"] a:has(> time)').first().click();
  await page.locator(COMPOSER).click();
  await page.keyboard.type('Please call 0532 123 45 67, [name]');
  await expect(warnings(page)).toContainText('Still to be filled in: [name]');
  await expect(warnings(page)).toContainText('Everybody can read this: phone number.');
  expect(await violationsOf(page, '[data-inlay="warnings"]')).toEqual([]);
  const [box, strip] = await Promise.all([
    page.locator(COMPOSER).boundingBox(),
    warnings(page).locator('.warnings').boundingBox(),
  ]);
  expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);

  await warnings(page).getByRole('button', { name: 'Answer privately instead' }).click();
  await expect(warnings(page)).toHaveCount(0);
  await expect(picker(page).getByRole('option', { selected: true })).toContainText('/dm');
  await page.keyboard.press('Escape');
  await expect(page.locator(COMPOSER)).toBeFocused();

  const desk = await browserWithInlay.openExtensionPage('desk.html');
  await desk.getByRole('checkbox', { name: /placeholder/ }).uncheck();
  await expect(desk.getByRole('checkbox', { name: /placeholder/ })).not.toBeChecked();
  await desk.close();
  await expect(warnings(page)).toContainText('Everybody can read this');
  await expect(warnings(page)).not.toContainText('[name]');

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await expect(warnings(page)).toHaveCount(0);
  await page.keyboard.type('/thanks');
  await expect(picker(page).getByRole('option', { selected: true })).toContainText('/thanks');
  await page.keyboard.press('Enter');
  await expect(warnings(page)).toContainText('Exactly as it was inserted');
  await page.keyboard.type(' Take care!');
  await expect(warnings(page)).toHaveCount(0);

  await page.keyboard.type(' Here 24/7 and/or /thanks');
  await expect(picker(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(warnings(page)).toContainText('/thanks was not expanded');
  await page.keyboard.type('giving');
  await expect(warnings(page)).toHaveCount(0);

  await page.keyboard.type(` ${'x'.repeat(281)}`);
  await expect(warnings(page)).toContainText('Too long here');
  await warnings(page).getByRole('button', { name: 'Hide these hints' }).click();
  await expect(warnings(page)).toHaveCount(0);
  await page.keyboard.type('!');
  await expect.poll(() => draftOf(page)).toMatch(/x!$/);
  expect(ofKind(await recordOf(page), 'send')).toEqual([]);
  expect(ofKind(await recordOf(page), 'shortcut')).toEqual([]);
});

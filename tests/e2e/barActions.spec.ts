import type { Page } from 'playwright-core';
import { draftsOf, ofKind, recordOf } from '../support/replicaPage';
import { violationsOf } from '../support/violationsOf';
import { bar, chatDraft, composer, foreignEvents, openInbox, openThread, picker } from './chatPage';
import { expect, test } from './fixtures';

/** What is done more rarely in the bar: handing over, promises, waiting for a third party, ratings. */
const button = (page: Page, name: string | RegExp, exact = true) =>
  bar(page).getByRole('button', { name, exact });
const line = (page: Page, text: string | RegExp) => bar(page).locator('.case', { hasText: text });
const anna = { handle: 'anna_a', name: 'Anna Alpha' };

async function choose(page: Page, name: string): Promise<void> {
  await button(page, 'More').click();
  await button(page, name).click();
}

test('a post: handed over, promised, waited for, by keyboard; each can be taken back', async ({
  open,
  replica,
}) => {
  const sentAt = Date.now() - 600_000;
  const text = '@kopikita where is order A?';
  replica.control.arrive({ author: anna.handle, text, language: 'en', sentAt }, anna);
  const page = await open('/notifications/mentions');
  await page.getByText('order A').click();
  await expect(bar(page).locator('strong')).toHaveText('Anna Alpha');

  await button(page, 'More').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Hand over…')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByLabel('To whom')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('alert')).toHaveText('Say who takes it over.');
  await page.keyboard.type('Kargo ekibi');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Parcel is lost');
  await page.keyboard.press('Enter');
  await expect(line(page, 'Handed over to Kargo ekibi')).toContainText('Parcel is lost');
  await expect(button(page, 'More')).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(button(page, /^Within 1 hour/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line(page, 'Promised by')).toBeVisible();
  await choose(page, 'Wait for a third party');
  await expect(line(page, 'Waiting for a third party since')).toBeVisible();

  await button(page, /^Kept: /).click();
  await expect(line(page, 'Promise kept')).toBeVisible();
  await button(page, 'Third party answered').click();
  await expect(line(page, 'third party')).toHaveCount(0);
  await button(page, /^Undo: Handed over/).focus();
  await page.keyboard.press('Enter');
  await expect(line(page, 'Handed over')).toHaveCount(0);
  await expect(button(page, 'More')).toBeFocused();
  await button(page, /^Undo: Promise kept/).click();
  await expect(line(page, 'Promised by')).toBeVisible();

  await button(page, 'More').click();
  expect(await violationsOf(page, '[data-inlay="bar"]')).toEqual([]);
  await page.keyboard.press('Escape');
  await button(page, 'Make the bar smaller').click();
  await expect(bar(page).getByText(/^Promise: /)).toBeVisible();
  expect(ofKind(await recordOf(page), 'shortcut')).toEqual([]);
});

test('a post: asked for a rating, and the answer counts once it is confirmed', async ({
  open,
  replica,
  browserWithInlay,
}) => {
  const sentAt = Date.now() - 600_000;
  const text = '@kopikita where is order A?';
  const question = replica.control.arrive({ author: anna.handle, text, language: 'en', sentAt }, anna);
  const page = await open('/notifications/mentions');
  await page.getByText('order A').click();
  await expect(bar(page).locator('strong')).toHaveText('Anna Alpha');
  await page.locator('[data-testid="tweetTextarea_0"]').click();
  await choose(page, 'Ask for a rating');
  await expect.poll(async () => (await draftsOf(page))[0]?.text).toMatch(/How satisfied are you/);
  await expect(picker(page)).toHaveCount(0);
  await page.locator('[data-testid="tweetButtonInline"]').click();
  await expect(line(page, 'Asked for a rating')).toBeVisible();

  const answer = { author: anna.handle, text: '@kopikita 4/5', language: 'en' as const, sentAt: Date.now() };
  replica.control.arrive({ ...answer, repliesTo: question.id });
  await expect(line(page, 'Count “4/5” as a rating of 4 out of 5?')).toBeVisible();
  await button(page, 'Count it').click();
  await expect(line(page, 'Rated 4 out of 5')).toBeVisible();

  const popup = await browserWithInlay.openExtensionPage('popup.html');
  await expect(popup.locator('[data-figure=customerSatisfaction]')).toContainText('100%');
  await popup.close();
  await button(page, /^Undo: Rated/).click();
  await expect(line(page, 'Count “4/5”')).toBeVisible();
  await button(page, 'Not a rating').click();
  await expect(line(page, 'An answer was not counted')).toBeVisible();
});

test('a chat: asked for a rating in its own reply box, and sent by hand', async ({ open, replica }) => {
  const page = await openInbox(open);
  await openThread(page, 'Maya Lindqvist');
  await choose(page, 'Ask for a rating');
  await expect.poll(() => chatDraft(page)).toMatch(/^Hi Maya.*How satisfied/);
  await expect(composer(page)).toBeFocused();
  expect(await foreignEvents(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(line(page, 'Asked for a rating')).toBeVisible();
  replica.control.chatArrives({ author: 'maya_brews', text: '⭐⭐⭐⭐⭐' });
  await expect(line(page, 'as a rating of 5 out of 5?')).toBeVisible();
});

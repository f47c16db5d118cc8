import { violationsOf } from '../support/violationsOf';
import { badgeOf, bar, composer, openInbox, openThread } from './chatPage';
import { expect, test } from './fixtures';

/** A customer who asks in public and in a chat: one case, once an agent says so. */
const MAYA = 'Maya Lindqvist';

test('a mention and a chat that are linked wait together, and the answer in the chat ends the wait at the mention', async ({
  open,
  replica,
}) => {
  const sentAt = Date.now() - 600_000;
  replica.control.arrive({ author: 'maya_brews', text: '@kopikita any news?', language: 'en', sentAt });
  const mentions = await open('/notifications/mentions');
  const badge = mentions.locator('article', { hasText: 'any news?' }).locator('[data-inlay="badge"] .badge');
  await expect(badge).toHaveAttribute('data-state', 'waiting');

  const chat = await openInbox(open);
  await openThread(chat, MAYA);
  const line = bar(chat).locator('.also');
  await expect(line).toContainText('Also in public');
  await expect(line.locator('[data-state="waiting"]')).toBeVisible();
  await line.getByRole('button', { name: 'Link as one case: Also in public' }).focus();
  await chat.keyboard.press('Enter');
  const unlink = line.getByRole('button', { name: 'Unlink: Also in public' });
  await expect(unlink).toBeFocused();
  expect(await violationsOf(chat, '[data-inlay="bar"]')).toEqual([]);

  await composer(chat).click();
  await chat.keyboard.type('It left the depot this morning.');
  await chat.keyboard.press('Enter');
  await expect(bar(chat).locator('.line').first()).toContainText('Nobody is waiting');
  await mentions.bringToFront();
  await expect(badge).toHaveAttribute('data-state', 'notWaiting');

  // As it was before: nobody answered in public.
  await chat.bringToFront();
  await unlink.click();
  await expect(line.getByRole('button', { name: 'Link as one case: Also in public' })).toBeVisible();
  await mentions.bringToFront();
  await expect(badge).toHaveAttribute('data-state', 'waiting');
  await chat.bringToFront();
  await expect(badgeOf(chat, MAYA)).toHaveCount(0);
});

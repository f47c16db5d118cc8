import { chatIdOf } from '../replica/world/chat/ids';
import { recordOf } from '../support/replicaPage';
import { expect, test } from './fixtures';
import { storedMessages } from './storedMessages';

const MAYA = chatIdOf('kopikita', 'maya_brews');

test('who waits in the list of chats is in the queue, roughly until the chat is read', async ({
  open,
  browserWithInlay,
}) => {
  const page = await open('/i/chat');
  const popup = await browserWithInlay.openPopup();
  const maya = popup.locator('.queue .entry', { hasText: 'Maya Lindqvist' });
  await expect(maya).toContainText('~');
  expect(await storedMessages(browserWithInlay)).toEqual([]);

  await page.locator(`a[role="option"][href="/i/chat/${MAYA}"]`).click();
  await expect.poll(async () => (await storedMessages(browserWithInlay)).length).toBe(4);
  await expect(maya.locator('time')).not.toContainText('~');
});

test('the queue leads back to the tab with the chats, which is neither reloaded nor led elsewhere', async ({
  open,
  browserWithInlay,
}) => {
  const page = await open('/i/chat');
  const loadedAt = await page.evaluate(() => performance.timeOrigin);
  const popup = await browserWithInlay.openPopup();
  await popup.locator('.queue .entry', { hasText: 'Maya Lindqvist' }).click();
  await expect(page.locator('[data-inlay="highlight"]')).toBeAttached();
  expect(browserWithInlay.context.pages().filter((each) => each.url().includes('/i/chat'))).toEqual([page]);
  expect(page.url()).toBe('https://x.com/i/chat');
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loadedAt);
  expect((await recordOf(page)).some(({ kind }) => kind === 'chatSend')).toBe(false);
});

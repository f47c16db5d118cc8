import type { Page } from 'playwright-core';
import type { Browser } from '../../support/launch';
import { expect, test } from '../fixtures';
import { badgeOfPost, bar, button, composerOf, draftOf, openConversation, options } from './shift';

/** As the browser does after half a minute without work. */
async function stopWorker({ context }: Browser, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

test('with the worker asleep, marking, answering and reading go on as if it were awake', async ({
  open,
  replica,
  browserWithInlay,
}) => {
  const page = await openConversation('mention', replica, open);
  const popup = await browserWithInlay.openPopup();
  await page.bringToFront();
  await stopWorker(browserWithInlay, popup);
  await bar(page).locator('select').selectOption('urgent');
  await expect(bar(page).locator('.choice')).toHaveAttribute('data-priority', 'urgent');

  await stopWorker(browserWithInlay, popup);
  await composerOf(page).click();
  await page.keyboard.type('/checking');
  await expect(options(page).first()).toContainText('/checking');
  await stopWorker(browserWithInlay, popup);
  await page.keyboard.press('Enter');
  await expect.poll(() => draftOf(page)).toMatch(/^Hi Anna/);

  await stopWorker(browserWithInlay, popup);
  const repliesTo = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const text = '@kopikita hello?';
  const { id } = replica.control.arrive({ author: 'anna_a', text, language: 'en', repliesTo });
  await expect(badgeOfPost(page, id)).toHaveCount(1);
  await expect(button(page, 'Resolve')).toBeVisible();
});

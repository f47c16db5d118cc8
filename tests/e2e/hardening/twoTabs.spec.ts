import type { Browser } from '../../support/launch';
import { expect, test } from '../fixtures';
import { storedMessages } from '../storedMessages';
import { badgeOfPost, bar, button, openConversation, placesOf } from './shift';

/** Messages as the volumes count them, over all channels and hours. */
async function countedMessages(browser: Browser): Promise<number> {
  const popup = await browser.openPopup();
  const count = await popup.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('inlay');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const request = opening.result.transaction('volumeDays').objectStore('volumeDays').getAll();
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            opening.result.close();
            const days: { series: { busy: number[] }[] }[] = request.result;
            const busy = days.flatMap(({ series }) => series.map((each) => each.busy));
            const counts = busy.flatMap((each) => each.filter((_, place) => place % 2 === 1));
            resolve(counts.reduce((sum, each) => sum + each, 0));
          };
        };
      }),
  );
  await popup.close();
  return count;
}

for (const where of placesOf('chat')) {
  test(`two tabs with one ${where}: what is done in one shows in the other, what both read counts once`, async ({
    open,
    replica,
    browserWithInlay,
  }) => {
    const first = await openConversation(where, replica, open);
    const second = await open(new URL(first.url()).pathname);
    await expect(bar(second).locator('.bar')).toBeVisible();
    await button(second, 'Add tag').click();
    await second.keyboard.type('VIP');
    await second.keyboard.press('Enter');
    await first.bringToFront();
    await expect(bar(first).locator('.tag')).toHaveText(['VIP']);
    await bar(first).locator('select').selectOption('urgent');
    await second.bringToFront();
    await expect(bar(second).locator('.choice')).toHaveAttribute('data-priority', 'urgent');

    const text = 'Is anybody there? @kopikita';
    const sentAt = Date.now() - 60_000;
    const repliesTo = new URL(first.url()).pathname.split('/').at(-1) ?? '';
    const isMention = where === 'mention';
    const id = isMention
      ? replica.control.arrive({ author: 'anna_a', text, language: 'en', sentAt, repliesTo }).id
      : replica.control.chatArrives({ author: 'maya_brews', text, sentAt }).message.id;
    for (const page of [first, second]) {
      await page.bringToFront();
      await expect(page.getByText('Is anybody there?').first()).toBeVisible();
      if (isMention) await expect(badgeOfPost(page, id)).toHaveCount(1);
    }
    const copies = async () => (await storedMessages(browserWithInlay)).filter((each) => each.text === text);
    await expect.poll(async () => (await copies()).length).toBe(1);
    const stored = await storedMessages(browserWithInlay);
    expect(new Set(stored.map((each) => each.id)).size).toBe(stored.length);
    expect(await countedMessages(browserWithInlay)).toBe(stored.length);
  });
}

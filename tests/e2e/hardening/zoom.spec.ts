import type { Page } from 'playwright-core';
import type { Browser } from '../../support/launch';
import { expect, test } from '../fixtures';
import { crampedBadges, cutOffPanels, rowHeights } from './boxes';
import { badges, button, type Chrome, openConversation, picker, placesOf } from './shift';

// The browser remembers how far a site is zoomed.
test.use({ hasOwnBrowser: true });

declare const chrome: Chrome;

/** The browser's own zoom, as Ctrl and + set it: of all tabs of the site. */
async function zoom(browser: Browser, page: Page, factor: number): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (zoomFactor) => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    await chrome.tabs.setZoom(tab?.id ?? -1, zoomFactor);
  }, factor);
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBeCloseTo(factor, 2);
}

for (const where of placesOf('mention')) {
  test(`zoomed in and out, rows keep their height, nothing of ours is cut off or in the way (${where})`, async ({
    open,
    replica,
    browserWithInlay,
  }) => {
    const page = await openConversation(where, replica, open);
    await expect(badges(page).first()).toBeAttached();
    await button(page, 'Canned replies').click();
    await expect(picker(page).getByRole('option').first()).toBeVisible();
    for (const factor of [0.5, 1.1, 1.25, 1.75, 2]) {
      await test.step(`${factor * 100} %`, async () => {
        await zoom(browserWithInlay, page, factor);
        const { withBadges, without } = await rowHeights(page);
        expect(withBadges).toEqual(without);
        await expect.poll(() => cutOffPanels(page)).toEqual([]);
        await expect.poll(() => crampedBadges(page)).toEqual([]);
      });
    }
  });
}

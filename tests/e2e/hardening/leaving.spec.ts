import type { Page } from 'playwright-core';
import type { Browser } from '../../support/launch';
import { ofKind, recordOf } from '../../support/replicaPage';
import { expect, test } from '../fixtures';
import {
  badges,
  bar,
  button,
  type Chrome,
  composerOf,
  draftOf,
  inSettings,
  openConversation,
  options,
  ours,
  picker,
  placesOf,
  updateExtension,
} from './shift';

// Extensions are switched off, and loaded anew in the mode for developers: settings of the browser.
test.use({ hasOwnBrowser: true });

declare const chrome: Chrome;

const DRAFT = 'Hello, one moment please. /che';

const LEAVING: Readonly<Record<string, (browser: Browser) => Promise<unknown>>> = {
  'switched off': (browser) =>
    inSettings(browser, (settings) =>
      settings.evaluate((id) => chrome.management.setEnabled(id, false), browser.extensionId),
    ),
  removed: async (browser) =>
    (await browser.worker()).evaluate(() => {
      void chrome.management.uninstallSelf();
    }),
};

/** Everything of the page as it would be written down, open shadow roots included. */
const markupOf = (page: Page) =>
  page.evaluate(() => {
    const serializer = new XMLSerializer();
    const parts: string[] = [];
    const places: (Document | ShadowRoot)[] = [document];
    for (let place = places.pop(); place; place = places.pop()) {
      parts.push(serializer.serializeToString(place));
      for (const { shadowRoot } of place.querySelectorAll('*')) if (shadowRoot) places.push(shadowRoot);
    }
    return parts.join('\n');
  });

for (const [how, leave] of Object.entries(LEAVING)) {
  for (const where of placesOf('chat')) {
    test(`${how} in the middle of an answer, it leaves the draft and nothing else (${where})`, async ({
      open,
      replica,
      browserWithInlay,
    }) => {
      const page = await openConversation(where, replica, open);
      await composerOf(page).click();
      await page.keyboard.type(DRAFT);
      await expect(options(page).first()).toBeVisible();
      await leave(browserWithInlay);
      await page.bringToFront();
      await expect(ours(page)).toHaveCount(0);
      expect(await markupOf(page)).not.toContain('inlay');
      const style = () => getComputedStyle(document.documentElement).getPropertyValue('--inlay-visibility');
      expect(await page.evaluate(style)).toBe('');
      // Every key is the page's again.
      await expect(composerOf(page)).toBeFocused();
      for (const key of ['ArrowUp', 'End', 'Shift+Enter', 'c']) await page.keyboard.press(key);
      await expect.poll(() => draftOf(page)).toBe(`${DRAFT}\nc`);
      if (where === 'mention') replica.control.arriveNext();
      else replica.control.chatArrives({ author: 'maya_brews', text: 'Hello?' });
      await expect(ours(page)).toHaveCount(0);
    });
  }
}

for (const where of placesOf('mention')) {
  test(`updated in the middle of an answer, the new version goes on with the draft (${where})`, async ({
    open,
    replica,
    browserWithInlay,
  }) => {
    const page = await openConversation(where, replica, open);
    await button(page, 'Add tag').click();
    await page.keyboard.type('VIP');
    await page.keyboard.press('Enter');
    await composerOf(page).click();
    await page.keyboard.type(DRAFT);
    await expect(options(page).first()).toBeVisible();
    const count = await badges(page).count();
    const former = await bar(page).elementHandle();
    await updateExtension(browserWithInlay);
    await page.bringToFront();
    // Until it is gone, what is seen, and what takes the keys, may still be the former version.
    await expect.poll(() => former?.evaluate(({ isConnected }) => isConnected)).toBe(false);
    await expect(bar(page).locator('.tag')).toHaveText(['VIP']);
    await expect(bar(page)).toHaveCount(1);
    await expect(badges(page)).toHaveCount(count);
    expect(await draftOf(page)).toBe(DRAFT);
    await expect(composerOf(page)).toBeFocused();
    // Also with the list, which belongs to what stands in the box.
    await expect(picker(page)).toHaveCount(1);
    await page.keyboard.type('cking');
    await expect(options(page).first()).toContainText('/checking');
    await page.keyboard.press('Enter');
    await expect.poll(() => draftOf(page)).toMatch(/^Hello, one moment please\. Hi /);
    await expect(picker(page)).toHaveCount(0);
    expect(ofKind(await recordOf(page), 'shortcut')).toEqual([]);
  });
}

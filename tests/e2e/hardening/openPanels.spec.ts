import type { Locator, Page } from 'playwright-core';
import type { Browser } from '../../support/launch';
import { expect, test } from '../fixtures';
import {
  bar,
  button,
  type Chrome,
  composerOf,
  draftOf,
  openConversation,
  options,
  picker,
  placesOf,
} from './shift';

declare const chrome: Chrome;

/** As in the settings, on a page of the extension. */
async function speak(browser: Browser, page: Page, language: string): Promise<void> {
  const popup = await browser.openPopup();
  const message = { inlay: 'request', type: 'changeSettings', request: { language } };
  await popup.evaluate((envelope) => chrome.runtime.sendMessage(envelope), message);
  await popup.close();
  await page.bringToFront();
}

const backgroundOf = (element: Locator) =>
  element.evaluate((each) => getComputedStyle(each).getPropertyValue('background-color'));

for (const where of placesOf('mention')) {
  test(`language and theme may change while the list of replies is open (${where})`, async ({
    open,
    replica,
    browserWithInlay,
  }) => {
    const page = await openConversation(where, replica, open);
    await composerOf(page).click();
    await page.keyboard.type('Hm /che');
    await expect(options(page).first()).toContainText('/checking');
    await page.keyboard.press('ArrowDown');
    // What kind of wording it is, is told in our language.
    const markedTitle = options(page).and(page.locator('[aria-selected="true"]')).locator('.title');
    const title = await markedTitle.textContent();
    const light = await backgroundOf(picker(page).locator('.picker'));

    replica.control.setTheme('dark');
    await expect.poll(() => backgroundOf(picker(page).locator('.picker'))).not.toBe(light);
    replica.control.setLanguage('tr');
    await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
    await speak(browserWithInlay, page, 'id');
    await expect(picker(page).locator('h2')).toContainText('Balas');
    await expect(bar(page).getByRole('button', { name: 'Balasan siap pakai' })).toBeVisible();

    await expect(markedTitle).toHaveText(title ?? '');
    await expect(composerOf(page)).toBeFocused();
    await page.keyboard.type('c');
    await expect.poll(() => draftOf(page)).toBe('Hm /chec');
    await page.keyboard.press('Enter');
    await expect(picker(page)).toHaveCount(0);
    await expect.poll(() => draftOf(page)).not.toContain('/che');
  });
}

test('language and theme may change while a tag and a note are being written', async ({
  open,
  replica,
  browserWithInlay,
}) => {
  const page = await openConversation('mention', replica, open);
  await button(page, 'Add tag').click();
  await page.keyboard.type('whole');
  replica.control.setTheme('dim');
  await speak(browserWithInlay, page, 'tr');
  const field = bar(page).locator('input[role="combobox"]');
  await expect(field).toHaveAttribute('aria-label', /etiket/i);
  await expect(field).toHaveValue('whole');
  await expect(field).toBeFocused();
  await page.keyboard.type('sale');
  await page.keyboard.press('Enter');
  await expect(bar(page).locator('.tag')).toHaveText(['wholesale']);
  await page.keyboard.press('Escape');

  await bar(page)
    .getByRole('button', { name: /^Not( ekle)?$/ })
    .click();
  await page.keyboard.type('calls ');
  replica.control.setTheme('light');
  await speak(browserWithInlay, page, 'en');
  const note = bar(page).getByRole('textbox', { name: 'Note' });
  await expect(note).toBeFocused();
  await page.keyboard.type('on Monday');
  await expect(note).toHaveValue('calls on Monday');
});

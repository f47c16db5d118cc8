import type { Page } from 'playwright-core';
import { ofKind, recordOf } from '../support/replicaPage';
import { bar, chatDraft, composer, foreignEvents, openInbox, openThread, picker, row } from './chatPage';
import { expect, test } from './fixtures';

/** Canned replies in the reply box of X Chat: a text field of the page's own, inside of its shadow root. */
const MAYA = 'Maya Lindqvist';
const SARI = 'Sari Wulandari';
const options = (page: Page) => picker(page).getByRole('option');
const openReplies = (page: Page) => bar(page).getByRole('button', { name: 'Canned replies' }).click();

async function typeQuery(page: Page, text: string): Promise<void> {
  await composer(page).click();
  await page.keyboard.type(text);
  await expect(options(page).first()).toBeVisible();
}

test('a reply found with "/" goes in at the caret; one undo brings draft and query back', async ({
  open,
}) => {
  const page = await openInbox(open);
  await openThread(page, MAYA);
  await typeQuery(page, 'Good morning. /check');
  await expect(picker(page).locator('h2')).toHaveText(`Reply to ${MAYA}`);
  await expect(options(page).first()).toContainText('/checking');
  await page.keyboard.press('Enter');
  await expect(picker(page)).toHaveCount(0);
  await expect.poll(() => chatDraft(page)).toMatch(/^Good morning\. Hi Maya.+/);
  expect(await chatDraft(page)).not.toMatch(/\{\{|\[|\/check/);
  await expect(composer(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(() => chatDraft(page)).toBe('Good morning. /check');
  expect(await foreignEvents(page)).toEqual([]);
});

test('the picker stands clear of the text that is being written', async ({ open }) => {
  const page = await openInbox(open);
  await openThread(page, MAYA);
  await composer(page).click();
  for (const line of ['one', 'two', 'three', 'four']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Shift+Enter');
  }
  await page.keyboard.type('/');
  await expect(options(page).first()).toBeVisible();
  const isClear = async () => {
    const [box, text] = await Promise.all([
      picker(page).locator('.picker').boundingBox(),
      composer(page).boundingBox(),
    ]);
    return !!box && !!text && box.y >= 0 && box.y + box.height <= text.y;
  };
  await expect.poll(isClear).toBe(true);
  // The box grows under it, with one more line.
  await page.keyboard.type('checking '.repeat(14));
  await expect.poll(isClear).toBe(true);
});

test('Esc leaves the text alone; a query without a match leaves Enter to the page', async ({ open }) => {
  const page = await openInbox(open);
  await openThread(page, MAYA);
  await typeQuery(page, '/late');
  await page.keyboard.press('Escape');
  await expect(picker(page)).toHaveCount(0);
  await page.keyboard.type('r and/or 24/7');
  await expect.poll(() => chatDraft(page)).toBe('/later and/or 24/7');
  await expect(picker(page)).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('/zzzz');
  await expect(picker(page).getByRole('status')).toContainText('No reply found');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => ofKind(await recordOf(page), 'chatSend').map(({ text }) => text))
    .toEqual(['/zzzz']);
});

test('Tab behind an exact shortcut inserts its reply', async ({ open }) => {
  const page = await openInbox(open);
  await openThread(page, MAYA);
  await typeQuery(page, '/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Hi! /checking');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect.poll(() => chatDraft(page)).toMatch(/^Hi! Hi Maya/);
});

test('from the bar, with a field of its own: what is asked for is filled in, the page hears nothing', async ({
  open,
}) => {
  const page = await openInbox(open);
  await openThread(page, MAYA);
  await composer(page).click();
  await page.keyboard.type('ab');
  await page.keyboard.press('ArrowLeft');
  await openReplies(page);
  await expect(picker(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('refund');
  await expect(options(page).first()).toContainText('/refund');
  await page.keyboard.press('Enter');
  await expect(picker(page).locator('input').first()).toBeFocused();
  await page.keyboard.type('njkl/?');
  await page.keyboard.press('Enter');
  await expect(picker(page)).toHaveCount(0);
  await expect.poll(() => chatDraft(page)).toMatch(/^a.*njkl\/\?.*b$/s);
  await expect(composer(page)).toBeFocused();
  expect(await foreignEvents(page)).toEqual([]);
});

test('the focus goes back into the reply box, with its caret', async ({ open }) => {
  const page = await openInbox(open);
  await openThread(page, MAYA);
  await composer(page).click();
  await page.keyboard.type('ab');
  await page.keyboard.press('ArrowLeft');
  await openReplies(page);
  await expect(picker(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type('-');
  await expect.poll(() => chatDraft(page)).toBe('a-b');
  await bar(page).locator('select').focus();
  await page.keyboard.press('Escape');
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type('+');
  await expect.poll(() => chatDraft(page)).toBe('a-+b');
});

for (const isChatBoxReused of [false, true]) {
  const box = isChatBoxReused ? 'the same reply box' : 'a reply box of its own';

  test.describe(`another chat with ${box}`, () => {
    test.use({ world: { settings: { isChatBoxReused } } });

    test('closes the list; nothing is written there', async ({ open }) => {
      const page = await openInbox(open);
      await openThread(page, MAYA);
      await typeQuery(page, '/che');
      await openThread(page, SARI);
      await expect(picker(page)).toHaveCount(0);
      await expect.poll(() => chatDraft(page)).toBe('');
      await openThread(page, MAYA);
      await expect.poll(() => chatDraft(page)).toBe('/che');
      await expect(picker(page)).toHaveCount(0);
    });

    test('ends a form with a word; the replies are opened anew, for the one who is there', async ({
      open,
    }) => {
      const page = await openInbox(open);
      await openThread(page, MAYA);
      await typeQuery(page, '/refund');
      await page.keyboard.press('Enter');
      await expect(picker(page).locator('input').first()).toBeFocused();
      await page.keyboard.type('A-1');
      await openThread(page, SARI);
      await expect(picker(page).getByRole('alert')).toContainText('Another conversation is open now');
      await picker(page).getByRole('button', { name: 'Close' }).last().click();
      await expect(picker(page)).toHaveCount(0);
      await expect.poll(() => chatDraft(page)).toBe('');
      await openReplies(page);
      await expect(picker(page).locator('h2')).toHaveText(`Reply to ${SARI}`);
      await page.keyboard.type('thanks');
      await expect(options(page).first()).toContainText('/thanks');
      await page.keyboard.press('Enter');
      await expect.poll(() => chatDraft(page)).toMatch(/\S{3}/);
    });

    test('takes nothing of what is still being typed into the search', async ({ open }) => {
      const page = await openInbox(open);
      await openThread(page, MAYA);
      await composer(page).click();
      await openReplies(page);
      await page.keyboard.type('tha');
      await expect(options(page).first()).toBeVisible();
      // As the page itself would, or a key of another extension.
      await row(page, SARI).evaluate((link: HTMLElement) => link.click());
      await expect(picker(page)).toHaveCount(0);
      await page.keyboard.type('nks');
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('dm-conversation-username')).toHaveText(SARI);
      expect(await chatDraft(page)).toBe('');
      expect(await foreignEvents(page)).toEqual([]);
    });

    test('opened while a text is on its way keeps that text out, and says so', async ({ open }) => {
      const page = await openInbox(open);
      await openThread(page, MAYA);
      await typeQuery(page, 'draft /check');
      const other = row(page, SARI);
      const path = await other.getAttribute('href');
      // Both in one turn: the answer with the text comes after it.
      await other.evaluate((link: HTMLElement) => {
        const host = document.querySelector('[data-inlay="picker"]');
        const option = host?.shadowRoot?.querySelector('[role="option"]');
        if (option instanceof HTMLElement) option.click();
        link.click();
      });
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      await expect(page.getByTestId('dm-conversation-username')).toHaveText(SARI);
      await expect(picker(page).getByRole('alert')).toBeVisible();
      await expect.poll(() => chatDraft(page)).toBe('');
      await openThread(page, MAYA);
      await expect.poll(() => chatDraft(page)).toBe('draft /check');
      expect(await foreignEvents(page)).toEqual([]);
    });
  });
}

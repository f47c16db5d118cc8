import type { Page } from 'playwright-core';
import { draftsOf, ofKind, recordOf } from '../support/replicaPage';
import { expect, test } from './fixtures';
import { picker } from './overlayParts';

/** Input methods put words together in several steps; until a word is finished, its keys are nobody else's. */
const COMPOSER = '[data-testid="tweetTextarea_0"]';
const draftOf = async (page: Page) => (await draftsOf(page))[0]?.text;

/** The keys and words of an input method, as the browser gets them from the system. */
async function inputMethodOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    compose: (word: string) =>
      session.send('Input.imeSetComposition', {
        text: word,
        selectionStart: word.length,
        selectionEnd: word.length,
      }),
    finish: (word: string) => session.send('Input.insertText', { text: word }),
    /** A key that the input method takes for itself: the page hears only that there was one. */
    async press(code: string) {
      const key = { key: 'Process', code, windowsVirtualKeyCode: 229 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
  };
}

async function openMention(open: (path: string) => Promise<Page>): Promise<Page> {
  const page = await open('/notifications/mentions');
  await expect(page.locator('[data-inlay="badge"] .badge').first()).toBeVisible();
  await page.locator('article[data-testid="tweet"] a:has(> time)').first().click();
  await expect(page.locator('[data-inlay="bar"] .bar')).toBeVisible();
  await page.locator(COMPOSER).click();
  return page;
}

test('a "/" inside a word that is being composed opens nothing, and the word can be finished', async ({
  open,
}) => {
  const page = await openMention(open);
  const { compose, finish, press } = await inputMethodOf(page);
  await page.keyboard.type('Order ');
  await press('Slash');
  await compose('/');
  await compose('/あ');
  await finish('・あ');
  await expect.poll(() => draftOf(page)).toBe('Order ・あ');
  await expect(picker(page)).toHaveCount(0);
});

test('Enter, arrows and Esc belong to the input method while it is at work on the query', async ({
  open,
}) => {
  const page = await openMention(open);
  const { compose, finish, press } = await inputMethodOf(page);
  await page.keyboard.type('/ch');
  await expect(picker(page).getByRole('option').first()).toBeVisible();
  await compose('e');
  for (const code of ['ArrowDown', 'Enter', 'Escape']) await press(code);
  await expect(picker(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await finish('e');
  await expect.poll(() => draftOf(page)).toBe('/che');
  await expect(picker(page).getByRole('option', { selected: true })).toContainText('/checking');
  await page.keyboard.press('Enter');
  await expect(picker(page)).toHaveCount(0);
  await expect.poll(() => draftOf(page)).toMatch(/^(Hi|Merhaba|Halo) .+/);
  expect(ofKind(await recordOf(page), 'send')).toEqual([]);
});

test('a reply that is clicked in the middle of a word is offered to be pasted; the word stays', async ({
  open,
}) => {
  const page = await openMention(open);
  const { compose } = await inputMethodOf(page);
  await page.keyboard.type('/ch');
  await expect(picker(page).getByRole('option').first()).toBeVisible();
  await compose('e');
  await picker(page).getByRole('option').first().click();
  await expect(picker(page).getByRole('alert')).toContainText('A word was still being typed');
  await expect(picker(page).getByRole('button', { name: 'Copy the text' })).toBeVisible();
  await expect.poll(() => draftOf(page)).toBe('/che');
});

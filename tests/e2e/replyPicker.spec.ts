import type { Page } from 'playwright-core';
import { draftsOf, ofKind, recordOf } from '../support/replicaPage';
import { violationsOf } from '../support/violationsOf';
import { expect, test } from './fixtures';
import { bar, picker } from './overlayParts';

/** What a shift does with canned replies and the bar, in the page of one mention. */
const COMPOSER = '[data-testid="tweetTextarea_0"]';

async function openFirstMention(open: (path: string) => Promise<Page>): Promise<Page> {
  const page = await open('/notifications/mentions');
  await expect(page.locator('[data-inlay="badge"] .badge').first()).toBeVisible();
  await page.locator('article[data-testid="tweet"] a:has(> time)').first().click();
  await expect(bar(page).locator('.bar')).toBeVisible();
  return page;
}

const draftOf = async (page: Page) => (await draftsOf(page))[0]?.text;
const leakedKeys = async (page: Page) => ofKind(await recordOf(page), 'shortcut');

test('a reply is found with "/", inserted at the caret, and one undo brings the query back', async ({
  open,
}) => {
  const page = await openFirstMention(open);
  await page.locator(COMPOSER).click();
  await page.keyboard.type('Good morning. /check');
  await expect(picker(page).getByRole('option', { selected: true })).toContainText('/checking');
  await expect(picker(page).locator('.preview')).not.toContainText('{{');
  await page.keyboard.press('Enter');
  await expect(picker(page)).toHaveCount(0);
  await expect.poll(() => draftOf(page)).toMatch(/^Good morning\. (Hi|Merhaba|Halo) .+/);
  expect(await draftOf(page)).not.toMatch(/\{\{|\[|\/check/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => draftOf(page)).toBe('Good morning. /check');
  expect(ofKind(await recordOf(page), 'send')).toEqual([]);
});

test('a query without a match never swallows Enter, and Esc leaves the text alone', async ({ open }) => {
  const page = await openFirstMention(open);
  await page.locator(COMPOSER).click();
  await page.keyboard.type('/zzzz');
  await expect(picker(page).getByRole('status')).toContainText('No reply found');
  await page.keyboard.press('Enter');
  await expect.poll(() => draftOf(page)).toBe('/zzzz\n');
  await page.keyboard.type('/late');
  await expect(picker(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(picker(page)).toHaveCount(0);
  await page.keyboard.type('r and/or 24/7');
  await expect.poll(() => draftOf(page)).toBe('/zzzz\n/later and/or 24/7');
  await expect(picker(page)).toHaveCount(0);
});

/** Nobody is told where the caret is until the answer is called, as on a busy page. */
async function holdCaretNews(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => {
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    window.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), options);
    return controller;
  });
  return () => held.evaluate((controller) => controller.abort());
}

test('what a reply cannot know is asked for, and the page hears nothing of it; Tab may come at once', async ({
  open,
}) => {
  const page = await openFirstMention(open);
  const before = (await leakedKeys(page)).length;
  await page.locator(COMPOSER).click();
  await page.keyboard.type('/');
  const marked = picker(page).getByRole('option', { selected: true });
  await expect(marked).toBeVisible();
  await expect(marked).not.toContainText('/refund');
  const release = await holdCaretNews(page);
  await page.keyboard.type('refund');
  await page.keyboard.press('Tab');
  const fields = picker(page).locator('input');
  await expect(fields.first()).toBeFocused();
  await release();
  await page.keyboard.type('jkl-42 n');
  await page.keyboard.press('Tab');
  await expect(fields.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(picker(page)).toHaveCount(0);
  await expect.poll(() => draftOf(page)).toContain('jkl-42 n');
  expect(await draftOf(page)).toMatch(/^(Hi|Merhaba|Halo) .+5.+\.$/s);
  await page.keyboard.type('!');
  await expect.poll(() => draftOf(page)).toMatch(/!$/);
  expect((await leakedKeys(page)).length).toBe(before);
});

test('from the bar: a search field of its own, the focus returns, a blurred composer gets the text', async ({
  open,
}) => {
  const page = await openFirstMention(open);
  await page.locator(COMPOSER).click();
  await page.keyboard.type('ab');
  await page.keyboard.press('ArrowLeft');
  await bar(page).getByRole('button', { name: 'Canned replies' }).click();
  await expect(picker(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('njkl');
  await expect(picker(page).getByRole('status')).toContainText('No reply found');
  await page.keyboard.press('Escape');
  await expect(picker(page)).toHaveCount(0);
  await page.keyboard.type('-');
  await expect.poll(() => draftOf(page)).toBe('a-b');
  await bar(page).getByRole('button', { name: 'Canned replies' }).click();
  await page.keyboard.type('thanks');
  await expect(picker(page).getByRole('option', { selected: true })).toContainText('/thanks');
  await page.keyboard.press('Enter');
  await expect.poll(() => draftOf(page)).toMatch(/^a-.{20,}b$/s);
  expect(await leakedKeys(page)).toEqual([]);
});

test('tags, priority and Resolve by keyboard and mouse', async ({ open }) => {
  const page = await openFirstMention(open);
  await bar(page).getByRole('button', { name: 'Add tag' }).click();
  await expect(bar(page).getByRole('combobox', { name: /tag/ })).toBeFocused();
  await page.keyboard.type('jungle');
  await page.keyboard.press('Enter');
  await expect(bar(page).locator('.tag')).toHaveText(['jungle']);
  await page.keyboard.type('compl');
  await page.keyboard.press('Enter');
  await expect(bar(page).locator('.tag')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await bar(page).getByRole('button', { name: 'Remove tag jungle' }).click();
  await expect(bar(page).locator('.tag')).toHaveCount(1);
  await bar(page).locator('select').selectOption('urgent');
  await expect(bar(page).locator('.choice')).toHaveAttribute('data-priority', 'urgent');
  await bar(page).getByRole('button', { name: 'Resolve' }).click();
  await expect(bar(page).locator('.wait')).toHaveText('Resolved');
  await bar(page).getByRole('button', { name: 'Reopen' }).click();
  await expect(bar(page).getByRole('button', { name: 'Resolve' })).toBeVisible();
  expect(await leakedKeys(page)).toEqual([]);
});

test('the modal composer has its own picker, and the bar stays out of its way', async ({ open }) => {
  const page = await open('/notifications/mentions');
  await expect(page.locator('[data-inlay="badge"] .badge').first()).toBeVisible();
  await page.locator('article[data-testid="tweet"] [data-testid="reply"]').first().click();
  const composer = page.locator(`[role="dialog"] ${COMPOSER}`);
  await composer.click();
  await page.keyboard.type('/refund');
  await expect(picker(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(picker(page).locator('input').first()).toBeFocused();
  await page.keyboard.type('A-1');
  await page.keyboard.press('Enter');
  await expect(composer).toContainText('A-1');
  await page.keyboard.type('/late');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('[role="dialog"]')).toBeVisible();
});

// On X's dim pages ours look as on its dark ones.
for (const theme of ['light', 'dark'] as const) {
  test(`bar and picker are readable and named for everybody (${theme})`, async ({ open, replica }) => {
    replica.control.setTheme(theme);
    const page = await openFirstMention(open);
    await bar(page).getByRole('button', { name: 'Add tag' }).click();
    await page.keyboard.type('compl');
    await page.keyboard.press('Enter');
    await expect(bar(page).locator('.tag')).toHaveCount(1);
    const faultsIn = (name: string) => violationsOf(page, `[data-inlay="${name}"]`);
    expect(await faultsIn('bar')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator(COMPOSER).click();
    await page.keyboard.type('/refund');
    await expect(picker(page).getByRole('option').first()).toBeVisible();
    expect(await faultsIn('picker')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(picker(page).locator('input').first()).toBeFocused();
    expect(await faultsIn('picker')).toEqual([]);
  });
}

test('keys of an input method belong to it, not to the picker', async ({ open }) => {
  const page = await openFirstMention(open);
  await page.locator(COMPOSER).click();
  await page.keyboard.type('/');
  await expect(picker(page).getByRole('option').first()).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { selectionStart: 1, selectionEnd: 1, text: 'し' });
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Process', code: 'Enter' });
  await expect(picker(page)).toHaveCount(1);
  await session.send('Input.insertText', { text: '新' });
  await expect(picker(page).getByRole('status')).toContainText('No reply found');
});

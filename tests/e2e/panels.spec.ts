import type { Page, Worker } from 'playwright-core';
import { draftsOf, ofKind, recordOf } from '../support/replicaPage';
import type { Replica } from '../support/startReplica';
import { expect, test } from './fixtures';
import { bar, picker } from './overlayParts';

/** What bar and picker do when the page changes under them, keys are held, and the window is small. */
const COMPOSER = '[data-testid="tweetTextarea_0"]';
const button = (page: Page, name: string) => bar(page).getByRole('button', { name });
const tagField = (page: Page) => bar(page).getByRole('combobox', { name: 'Find or create a tag' });
const shortcutsOf = async (page: Page) => ofKind(await recordOf(page), 'shortcut');

/** A question of Anna's with an answer of Bora's below it, neither answered by us. */
function arrive({ control }: Replica) {
  const sentAt = Date.now() - 600_000;
  const anna = control.arrive(
    { author: 'anna_a', text: '@kopikita where is order A?', language: 'en', sentAt },
    { handle: 'anna_a', name: 'Anna Alpha' },
  );
  const bora = control.arrive(
    { author: 'bora_b', text: '@kopikita mine too', language: 'en', sentAt: sentAt + 1, repliesTo: anna.id },
    { handle: 'bora_b', name: 'Bora Beta' },
  );
  return { anna, bora };
}

async function openAnna(replica: Replica, open: (path: string) => Promise<Page>): Promise<Page> {
  arrive(replica);
  const page = await open('/notifications/mentions');
  await page.getByText('order A').click();
  await expect(bar(page).locator('strong')).toHaveText('Anna Alpha');
  return page;
}

/** Opens the reply dialog of Bora's post, as a key or another script of the page would: over whatever is open. */
const openBorasDialog = (page: Page) =>
  page
    .locator('article', { hasText: 'mine too' })
    .locator('[data-testid="reply"]')
    .evaluate((reply: HTMLElement) => reply.click());

test('a dialog for another customer closes the picker, and takes what is typed', async ({
  open,
  replica,
}) => {
  const page = await openAnna(replica, open);
  await button(page, 'Canned replies').click();
  await expect(picker(page).locator('h2 bdi')).toHaveText('Anna Alpha');
  await openBorasDialog(page);
  await expect(picker(page)).toHaveCount(0);
  await expect(page.locator(`[role="dialog"] ${COMPOSER}`)).toBeFocused();
  await page.keyboard.type('b');
  await expect.poll(async () => (await draftsOf(page)).map(({ text }) => text).sort()).toEqual(['', 'b']);
});

test('list and form go with the page they were opened on', async ({ open, replica }) => {
  const page = await openAnna(replica, open);
  await page.locator(COMPOSER).click();
  await page.keyboard.type('/che');
  await expect(picker(page).getByRole('option').first()).toBeVisible();
  await page.goBack();
  await expect(picker(page)).toHaveCount(0);
  await page.getByText('order A').click();
  await page.locator(COMPOSER).click();
  await page.keyboard.type('/refund');
  await expect(picker(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(picker(page).locator('input').first()).toBeFocused();
  await page.keyboard.type('A');
  await page.goBack();
  await expect(picker(page)).toHaveCount(0);
  // The rest of what was being typed is no command to the page.
  await page.keyboard.type('nl');
  expect(await shortcutsOf(page)).toEqual([]);
});

test('a held key does once what it is for', async ({ open, replica }) => {
  const page = await openAnna(replica, open);
  const hold = async (key: string) => {
    for (let count = 0; count < 6; count += 1) await page.keyboard.down(key);
  };
  await page.locator(COMPOSER).click();
  await page.keyboard.type('/checking');
  await expect(picker(page).getByRole('option').first()).toBeVisible();
  await hold('Enter');
  await expect(picker(page)).toHaveCount(0);
  await hold('Enter');
  await page.keyboard.up('Enter');
  await expect.poll(async () => (await draftsOf(page))[0]?.text).toMatch(/^Hi Anna.*\S$/);

  await openBorasDialog(page);
  await page.locator(`[role="dialog"] ${COMPOSER}`).click();
  await page.keyboard.type('draft /d');
  await expect(picker(page).getByRole('option').nth(1)).toBeVisible();
  const marked = picker(page).getByRole('option', { selected: true });
  const first = await marked.textContent();
  await page.keyboard.down('ArrowDown');
  await page.keyboard.up('ArrowDown');
  expect(await marked.textContent()).not.toBe(first);
  await hold('Escape');
  await page.keyboard.up('Escape');
  await expect(picker(page)).toHaveCount(0);
  await expect(page.locator(`[role="dialog"] ${COMPOSER}`)).toHaveText('draft /d');
  expect(await shortcutsOf(page)).toEqual([]);
});

test('no tag is set that nobody chose, and none too long to keep', async ({ open, replica }) => {
  const page = await openAnna(replica, open);
  await button(page, 'Add tag').click();
  await expect(bar(page).locator('.options').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('  ');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('x'.repeat(70));
  await expect(bar(page).getByRole('status')).toHaveText('A tag name has at most 40 characters.');
  for (let count = 0; count < 4; count += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(bar(page).locator('.tag')).toHaveText(['x'.repeat(40)]);
  await expect(bar(page).locator('.options').getByRole('option', { selected: true })).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(bar(page).locator('.tag')).toHaveCount(2);
});

test('the focus goes back to where it was', async ({ open, replica }) => {
  const page = await openAnna(replica, open);
  await page.locator(COMPOSER).click();
  await page.keyboard.type('ab');
  await page.keyboard.press('ArrowLeft');
  await button(page, 'Add tag').focus();
  await page.keyboard.press('Enter');
  for (const name of ['one', 'two', 'three']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(bar(page).locator('.tag', { hasText: name })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(button(page, 'Add tag')).toBeFocused();
  await button(page, 'Remove tag two').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Remove tag three')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Add tag')).toBeFocused();
  await button(page, 'Canned replies').focus();
  await page.keyboard.press('Enter');
  await expect(picker(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Canned replies')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(COMPOSER)).toBeFocused();
  await page.keyboard.type('-');
  await expect.poll(async () => (await draftsOf(page))[0]?.text).toBe('a-b');

  await button(page, 'Add tag').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(tagField(page)).toHaveCount(0);
  await expect(bar(page).locator('select')).toBeFocused();
  await button(page, 'Add tag').click();
  await expect(tagField(page)).toBeFocused();
  await page.getByRole('heading', { name: 'Post', exact: true }).click();
  await expect(tagField(page)).toHaveCount(0);

  await button(page, 'Add tag').click();
  await page.keyboard.type('VIP');
  await openBorasDialog(page);
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator(`[role="dialog"] ${COMPOSER}`)).toBeFocused();
  expect(await shortcutsOf(page)).toEqual([]);
});

/** The extension's own keyboard command, which a page cannot press. */
async function pressCommand(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const { tabs, commands } = (globalThis as unknown as { readonly chrome: ExtensionApi }).chrome;
    const [tab] = await tabs.query({ url: 'https://x.com/*' });
    commands.onCommand.dispatch('open-replies', tab);
  });
}

interface ExtensionApi {
  readonly tabs: { query(filter: { readonly url: string }): Promise<readonly unknown[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
}

test('the keyboard command opens the replies, or says what is missing', async ({
  open,
  replica,
  browserWithInlay,
}) => {
  arrive(replica);
  // Nothing here has loaded the panels yet.
  const page = await open('/notifications/mentions');
  await expect(page.locator('[data-inlay="badge"] .badge').first()).toBeVisible();
  const post = page.locator('article[data-testid="tweet"]').first();
  await post.focus();
  await pressCommand(await browserWithInlay.worker());
  await expect(picker(page).getByRole('alert')).toContainText('Click into the reply box first');
  await page.keyboard.press('Escape');
  await expect(post).toBeFocused();

  await page.getByText('order A').click();
  await page.locator(COMPOSER).click();
  await pressCommand(await browserWithInlay.worker());
  await expect(picker(page).getByRole('combobox')).toBeFocused();
  await expect(picker(page).locator('h2')).toHaveText('Reply to Anna Alpha');
  await page.keyboard.press('Escape');
  await expect(page.locator(COMPOSER)).toBeFocused();

  // A box for posts of one's own is no reply box as long as nobody wrote in it.
  await page.goto('https://x.com/home');
  await expect(page.locator(COMPOSER)).toBeVisible();
  await expect(page.locator('[data-inlay="badge"]').first()).toBeAttached();
  await pressCommand(await browserWithInlay.worker());
  await expect(picker(page).getByRole('alert')).toContainText('Click into the reply box first');
});

test('the bar keeps to the window and leaves most of it to the page', async ({ open, replica }) => {
  const page = await openAnna(replica, open);
  await button(page, 'Add tag').click();
  for (const name of [
    'a very long tag name that goes on',
    'VIP',
    'wholesale',
    'İade',
    'refund',
    '6',
    'seven',
  ]) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await expect(bar(page).locator('.tag')).toHaveCount(7);
  await page.keyboard.press('Escape');
  await page.locator(COMPOSER).click();
  const shape = bar(page).locator('.bar');
  for (const [width, height] of [
    [1280, 900],
    [700, 800],
    [640, 450],
    [400, 300],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect
      .poll(async () => (await shape.boundingBox())?.height ?? height, { message: `${width} × ${height}` })
      .toBeLessThanOrEqual(height * (height < 600 ? 0.25 : 0.35));
    const box = await shape.boundingBox();
    if (height === 450) {
      const send = await page.getByTestId('tweetButtonInline').boundingBox();
      expect((send?.y ?? height) + (send?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
    }
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? width) <= width).toBe(true);
  }
  await expect(shape).toHaveAttribute('data-collapsed', 'true');
  await button(page, 'Show the whole bar').click();
  await expect(shape).toHaveAttribute('data-collapsed', 'false');
});

test('the marked option shows in forced colours, and no other looks marked', async ({ open, replica }) => {
  const page = await openAnna(replica, open);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.locator(COMPOSER).click();
  await page.keyboard.type('/');
  const marks = () =>
    picker(page)
      .getByRole('option')
      .evaluateAll((options) =>
        options.slice(0, 3).map((option) => {
          const { outlineStyle, borderLeftColor, backgroundColor } = getComputedStyle(option);
          return [outlineStyle, borderLeftColor === backgroundColor];
        }),
      );
  await expect.poll(marks).toEqual([
    ['solid', false],
    ['none', true],
    ['none', true],
  ]);
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { ofKind, recordOf } from '../support/replicaPage';
import { bar, picker } from './chatPage';
import { expect, test } from './fixtures';

const COMPOSER = '[data-testid="tweetTextarea_0"]';
const anna = { handle: 'anna_a', name: 'Anna Alpha' };

async function violationsIn(page: Page, part: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations.map(({ id }) => id);
}

test('a reply with an image, resolved once it is sent: written in the editor, used on the page, taken back', async ({
  open,
  replica,
  browserWithInlay,
}) => {
  const desk = await browserWithInlay.openExtensionPage('desk.html#settings');
  await desk.getByLabel('X', { exact: true }).selectOption('casual');
  await desk.goto(desk.url().replace('#settings', '#replies'));
  await desk.getByRole('button', { name: 'New reply' }).click();
  await desk.getByLabel('Shortcut', { exact: false }).first().fill('map');
  await desk.getByLabel('Once it is sent').selectOption('resolve the conversation');
  await desk.locator('.image-field input').setInputFiles({
    name: 'notes.png',
    mimeType: 'image/png',
    buffer: Buffer.from('not an image'),
  });
  await expect(desk.getByText('This is not an image that can be kept.')).toBeVisible();
  const give = (type: 'drop' | 'paste', width: number) =>
    desk.locator('.image-field').evaluate(
      async (zone, { kind, side }) => {
        const canvas = new OffscreenCanvas(side, 40);
        canvas.getContext('2d')?.fillRect(0, 0, side / 2, 20);
        const transfer = new DataTransfer();
        transfer.items.add(new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'image'));
        const init = { bubbles: true, cancelable: true };
        if (kind === 'drop') zone.dispatchEvent(new DragEvent('drop', { ...init, dataTransfer: transfer }));
        else document.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: transfer }));
      },
      { kind: type, side: width },
    );
  await give('drop', 3000);
  await expect(desk.getByText('It was made smaller')).toBeVisible();
  await give('paste', 400);
  await expect(desk.getByText('It was made smaller')).toHaveCount(0);
  await expect(desk.getByRole('img', { name: 'Image' })).toBeVisible();
  await desk.getByLabel('Way of address').selectOption('casual');
  await desk.getByLabel('Text', { exact: true }).fill('Hey, this is how you find our shop in the old town.');
  await desk.getByRole('button', { name: 'Add a wording' }).click();
  await desk.getByLabel('Text', { exact: true }).fill('This is how you find our shop in the old town, sir.');
  expect(await violationsIn(desk, 'main')).toEqual([]);
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByText('One reply changed.')).toBeVisible();
  await desk.close();

  const sentAt = Date.now() - 600_000;
  const text = '@kopikita where is your shop?';
  replica.control.arrive({ author: anna.handle, text, language: 'en', sentAt }, anna);
  const page = await open('/notifications/mentions');
  await page.getByText('where is your shop?').click();
  await expect(bar(page).locator('strong')).toHaveText('Anna Alpha');
  const insert = async () => {
    await page.locator(COMPOSER).click();
    await page.keyboard.type('/map');
    await expect(picker(page).getByRole('option', { selected: true })).toContainText('casual');
    await expect(picker(page).getByText('51 of 280')).toBeVisible();
    await expect(picker(page).getByText('Shift+Enter also: resolves once sent')).toBeVisible();
  };
  await insert();
  await expect(picker(page).getByRole('img', { name: 'Image of this reply' })).toBeVisible();
  await page.keyboard.press('Control+c');
  await expect(picker(page).getByText('Copied. Press Ctrl+V in the reply box.')).toBeVisible();
  expect(await violationsIn(page, '[data-inlay="picker"]')).toEqual([]);
  const pasted = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('paste', ({ clipboardData }) => resolve(clipboardData?.files[0]?.type), {
          capture: true,
          once: true,
        }),
      ),
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+v');
  expect(await pasted).toBe('image/png');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await insert();
  await page.keyboard.press('Shift+Enter');
  const planned = bar(page).getByText('Will be resolved once your reply is sent');
  await expect(planned).toBeVisible();
  await bar(page)
    .getByRole('button', { name: /^Undo: Will be resolved/ })
    .click();
  await expect(planned).toHaveCount(0);

  await page.locator(COMPOSER).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await insert();
  await page.keyboard.press('Shift+Enter');
  await expect(planned).toBeVisible();
  expect(ofKind(await recordOf(page), 'send')).toEqual([]);
  await page.locator('[data-testid="tweetButtonInline"]').click();
  await expect(bar(page).getByRole('button', { name: 'Reopen' })).toBeVisible();
  await expect(planned).toHaveCount(0);
  await bar(page).getByRole('button', { name: 'Reopen' }).click();
  await expect(bar(page).getByRole('button', { name: 'Resolve' })).toBeVisible();
});

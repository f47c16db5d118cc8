import { expect, test } from './fixtures';

const COMPOSER = '[data-testid="tweetTextarea_0"]';

interface ExtensionApi {
  readonly tabs: { query(filter: { readonly url: string }): Promise<readonly unknown[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
}

test('what is selected in a message or written in a reply box becomes a reply, opened in the editor', async ({
  open,
  browserWithInlay,
}) => {
  const page = await open('/notifications/mentions');
  await expect(page.locator('[data-inlay="badge"] .badge').first()).toBeVisible();
  // The extension's own keyboard command, which a page cannot press.
  const saveSelection = async () => {
    const opening = page.context().waitForEvent('page');
    const worker = await browserWithInlay.worker();
    await worker.evaluate(async () => {
      const { tabs, commands } = (globalThis as unknown as { readonly chrome: ExtensionApi }).chrome;
      const [tab] = await tabs.query({ url: 'https://x.com/*' });
      commands.onCommand.dispatch('save-selection', tab);
    });
    return opening;
  };
  const text = page.locator('article [data-testid="tweetText"]').first();
  await text.evaluate((element) => getSelection()?.selectAllChildren(element));
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  const desk = await saveSelection();
  await expect(desk.locator('textarea').first()).toHaveValue(selected.trim());
  await expect(desk).toHaveURL(/#replies$/);
  await desk.close();

  await page.locator('article[data-testid="tweet"] a:has(> time)').first().click();
  await page.locator(COMPOSER).click();
  await page.keyboard.type('We open at nine {{ today }}.');
  const other = await saveSelection();
  await expect(other.locator('textarea').first()).toHaveValue('We open at nine { { today }}.');
  await other.close();

  const bar = page.locator('[data-inlay="bar"]');
  await bar.getByRole('button', { name: 'More' }).click();
  const opening = page.context().waitForEvent('page');
  await bar.getByRole('button', { name: 'Save as a canned reply…' }).click();
  const fromBar = (await opening).locator('textarea').first();
  await expect(fromBar).toHaveValue('We open at nine { { today }}.');
});

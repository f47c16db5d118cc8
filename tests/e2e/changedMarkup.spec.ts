import { bar, foreignEvents, INBOX, ROWS } from './facebookPage';
import { expect, test } from './fixtures';

test('a rebuilt inbox: what cannot be told is not drawn, nothing breaks, and Health lists each change once', async ({
  browserWithInlay,
  open,
  replica,
}) => {
  replica.control.set({ markup: 'changed' });
  const desk = await browserWithInlay.openExtensionPage('desk.html');
  await desk.goto(`${desk.url()}#health`);
  await expect(desk.getByText('No change noticed')).toBeVisible();

  const health = desk.getByRole('listitem');
  for (const times of [1, 2]) {
    const page = await open(INBOX);
    await page.bringToFront();
    await page.locator(ROWS).first().click();
    await expect(page.locator('.head-name')).not.toBeEmpty();
    await expect(health.filter({ hasText: 'inboxHistory' })).toContainText(`Noticed ${times}×`, {
      timeout: 30_000,
    });
    await expect(bar(page)).toHaveCount(0);
    expect(await foreignEvents(page)).toEqual([]);
    await page.close();
  }
  const told = await health.allTextContents();
  expect(new Set(told).size).toBe(told.length);
  await expect(health.filter({ hasText: 'inboxHistory' })).toHaveCount(1);
});

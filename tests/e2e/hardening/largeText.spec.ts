import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launch } from '../../support/launch';
import { expect, test } from '../fixtures';
import { crampedBadges, cutOffPanels, rowHeights } from './boxes';
import { badges, button, openConversation, picker, placesOf } from './shift';

/** Twice as large as the small print of the page, and of ours. */
const SMALLEST_TEXT = 24;

for (const where of placesOf('chat')) {
  test(`with texts twice as large badges can be read and hide nothing (${where})`, async ({
    replica,
    extension,
  }) => {
    // As people set it in the browser's settings: texts grow, and nothing else does.
    const profile = await mkdtemp(path.join(os.tmpdir(), 'inlay-large-text-'));
    await mkdir(path.join(profile, 'Default'));
    const preferences = { webkit: { webprefs: { minimum_font_size: SMALLEST_TEXT } } };
    await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    const browser = await launch({ args: replica.chromiumArgs, profile, ...(extension && { extension }) });
    const page = await openConversation(where, replica, async (address) => {
      const opened = await browser.context.newPage();
      await opened.goto(`https://x.com${address}`);
      return opened;
    });
    await expect(badges(page).first()).toBeAttached();
    const { withBadges, without } = await rowHeights(page);
    expect(withBadges).toEqual(without);
    const letters = badges(page).first().locator('.wait');
    expect(await letters.evaluate((each) => each.getBoundingClientRect().height)).toBeGreaterThan(
      SMALLEST_TEXT,
    );
    await expect.poll(() => crampedBadges(page)).toEqual([]);
    await button(page, 'Canned replies').click();
    await expect(picker(page).getByRole('option').first()).toBeVisible();
    await expect.poll(() => cutOffPanels(page)).toEqual([]);
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  });
}

test('a page that enlarges its own texts does not change ours', async ({ open, replica }) => {
  const page = await openConversation('mention', replica, open);
  const sizes = () =>
    badges(page)
      .locator('.badge')
      .evaluateAll((all) =>
        all.map((each) => Object.values(each.getBoundingClientRect().toJSON()).slice(2, 4)),
      );
  const before = await sizes();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await sizes()).toEqual(before);
  await expect.poll(() => crampedBadges(page)).toEqual([]);
  await expect.poll(() => cutOffPanels(page)).toEqual([]);
});

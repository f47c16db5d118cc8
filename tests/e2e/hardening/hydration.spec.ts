import { expect, noiseOf, test } from '../fixtures';
import { ROWS, serveHydratingHost } from './hydratingHost/page';
import { badges } from './shift';

/** Pages that come with their markup, which their framework takes over or throws away once its script runs. */
const MENTIONS = 'https://x.com/notifications/mentions';

test('markup that is being taken over is not touched before that is done', async ({ browserWithInlay }) => {
  await serveHydratingHost(browserWithInlay.context);
  const page = await browserWithInlay.context.newPage();
  const noise = noiseOf(page);
  await page.goto(MENTIONS);
  await expect(badges(page)).toHaveCount(ROWS);
  expect(await page.evaluate(() => window.hydratingHost.complaints)).toEqual([]);
  expect(noise).toEqual([]);
});

test('rows thrown away by a late take-over are replaced, and their badges are there again, once each', async ({
  browserWithInlay,
}) => {
  await serveHydratingHost(browserWithInlay.context);
  const page = await browserWithInlay.context.newPage();
  const noise = noiseOf(page);
  await page.goto(`${MENTIONS}#late`);
  await expect(badges(page)).toHaveCount(ROWS);
  await page.locator('article').evaluateAll((rows) => {
    for (const row of rows) row.setAttribute('data-early', '');
  });
  await page.evaluate(() => window.hydratingHost.hydrate());
  await expect(page.locator('[data-early]')).toHaveCount(0);
  await expect(page.locator('article')).toHaveCount(ROWS);
  await expect(page.locator('article').filter({ has: badges(page) })).toHaveCount(ROWS);
  await expect(badges(page)).toHaveCount(ROWS);
  expect(noise).toEqual([]);
});

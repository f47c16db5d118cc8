import type { Page } from 'playwright-core';
import type { Browser } from '../support/launch';
import { expect, test } from './fixtures';
import { serveReactHost } from './reactHost/page';

const EXTENSION = process.env.INLAY_EXTENSION ?? '.output/chrome-mv3-e2e';

let browser: Browser;

test.beforeAll(async ({ sharedBrowser }) => {
  browser = await (await sharedBrowser()).renew(EXTENSION);
  await serveReactHost(browser.context);
});
test.afterAll(() => browser.close());

/** What the badges say, in the order of the rows: one entry for each badge in a row. */
const waitsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('article')].map((row) =>
      [...row.querySelectorAll('[data-inlay="badge"]')].map(
        (badge) => badge.shadowRoot?.querySelector('.wait')?.textContent ?? '',
      ),
    ),
  );

/** What the badges have to say: rows are ten minutes apart, by the last digits of their ids. */
const expectedWaits = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('article time')].map((time) => {
      const href = time.parentElement?.getAttribute('href') ?? '';
      const minutes = Number(href.slice(-2)) * 10;
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      return [[hours > 0 ? `${hours}h` : '', rest > 0 ? `${rest}m` : ''].filter(Boolean).join(' ')];
    }),
  );

const nextFrame = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

const open = async () => {
  const page = await browser.context.newPage();
  await page.goto('https://x.com/notifications/mentions');
  await expect.poll(() => waitsOf(page)).toEqual(await expectedWaits(page));
  return page;
};

test('every kind of update of a React host leaves each badge on its row, and the host whole', async () => {
  const page = await open();
  for (const name of await page.evaluate(() => window.reactHost.updates)) {
    await test.step(name, async () => {
      await page.evaluate((update) => window.reactHost.update(update), name);
      await nextFrame(page);
      expect(await waitsOf(page)).toEqual(await expectedWaits(page));
      expect(await page.locator('[data-inlay="badge"]').count()).toBe(await page.locator('article').count());
    });
  }
  expect(await page.evaluate(() => window.reactHost.errors)).toEqual([]);
});

test('rows keep their height to the pixel', async () => {
  const page = await open();
  const heights = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('article')].map((row) => row.getBoundingClientRect().height),
    );
  const withBadges = await heights();
  await page.evaluate(() => {
    for (const badge of document.querySelectorAll('[data-inlay="badge"]')) {
      if (badge instanceof HTMLElement) badge.style.setProperty('display', 'none', 'important');
    }
  });
  expect(await heights()).toEqual(withBadges);
});

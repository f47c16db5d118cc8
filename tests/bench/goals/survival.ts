import type { Page } from 'playwright-core';
import { serveReactHost } from '../../e2e/reactHost/page';
import { launch } from '../../support/launch';
import type { Goal } from '../goal';

const HOST = 'https://x.com/notifications/mentions';

/** Rows without exactly one badge, and badges that stand in no row. */
const misplacedOn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const badges = [...document.querySelectorAll('[data-inlay="badge"]')];
    const rows = [...document.querySelectorAll('article')];
    const orphans = badges.filter((badge) => badge.closest('article') === null);
    const wrong = rows.filter((row) => row.querySelectorAll('[data-inlay="badge"]').length !== 1);
    return orphans.length + wrong.length;
  });

/** By the end of the frame after an update, all is drawn that is going to be. */
const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** That badges outlive whatever React does to the rows they stand in. What they say is checked by the e2e tests. */
export const survival: Goal = {
  id: '6',
  title: 'badges in a list that React keeps changing, with the built extension',
  async measure({ extension }) {
    const browser = await launch({ extension: extension() });
    try {
      await serveReactHost(browser.context);
      const page = await browser.context.newPage();
      await page.goto(HOST);
      const rows = await page.locator('article').count();
      await page.waitForFunction(
        (count) => document.querySelectorAll('[data-inlay="badge"]').length === count,
        rows,
      );
      let misplaced = 0;
      const updates = await page.evaluate(() => window.reactHost.updates);
      for (const update of updates) {
        await page.evaluate((name) => window.reactHost.update(name), update);
        await nextFrame(page);
        misplaced += await misplacedOn(page);
      }
      const errors = await page.evaluate(() => window.reactHost.errors.length);
      const exact = (what: string, value: number) => ({
        goal: '6',
        what,
        unit: '' as const,
        samples: [value],
        target: 0,
        isExact: true,
      });
      return [
        exact(`badges misplaced after ${updates.length} kinds of update`, misplaced),
        exact('errors of the page', errors),
      ];
    } finally {
      await browser.close();
    }
  },
};

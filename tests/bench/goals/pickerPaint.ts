import type { BrowserContext, Page } from 'playwright-core';
import type { Goal } from '../goal';
import { MENTIONS, withReplica } from '../harness/replica';

const ROUNDS = 15;
const QUICK_ROUNDS = 2;
const COMPOSER = '[data-testid="tweetTextarea_0"]';

/** In the page: milliseconds from the next key to the frame after the one in which replies were in the list. */
const LISTEN = `globalThis.painted = new Promise((resolve) => {
  addEventListener('keydown', ({ timeStamp }) => {
    const look = () => {
      const root = document.querySelector('[data-inlay="picker"]')?.shadowRoot;
      const isThere = root?.querySelector('[role="option"]');
      requestAnimationFrame(isThere ? () => resolve(performance.now() - timeStamp) : look);
    };
    look();
  }, { capture: true, once: true });
});
undefined`;

async function openToPainted(page: Page): Promise<number> {
  await page.evaluate(LISTEN);
  await page.keyboard.press('/');
  const time = Number(await page.evaluate('painted'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  return time;
}

async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** How long after the "/" the replies are there: with a worker that is awake, and with one that has to wake first. */
export const pickerPaint: Goal = {
  id: '12b',
  title: 'from "/" to the list of replies, as painted',
  async measure({ openExtension, isQuick }) {
    const extension = openExtension();
    const rounds = isQuick ? QUICK_ROUNDS : ROUNDS;
    return withReplica({ mentions: 20, extension }, async (browser) => {
      const { context } = browser;
      await browser.worker();
      const page = await context.newPage();
      await page.goto(MENTIONS);
      await page.locator('[data-inlay="badge"]').first().waitFor({ state: 'attached' });
      await page.locator('article[data-testid="tweet"] a:has(> time)').first().click();
      await page.locator('[data-inlay="bar"]').waitFor({ state: 'attached' });
      await page.locator(COMPOSER).click();
      const extensionPage = await browser.openExtensionPage('manifest.json');
      await page.bringToFront();
      const first = await openToPainted(page);
      const warm: number[] = [];
      const cold: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        warm.push(await openToPainted(page));
        await stopWorkers(context, extensionPage);
        cold.push(await openToPainted(page));
      }
      const goal = '12b';
      return [
        { goal, what: 'worker awake', unit: 'ms', samples: warm },
        { goal, what: 'worker asleep', unit: 'ms', samples: cold },
        { goal, what: '  the first of the page', unit: 'ms', samples: [first] },
      ];
    });
  },
};

import type { Browser } from '../../support/launch';
import type { Goal } from '../goal';
import { ratios } from '../harness/passes';

const ROUNDS = 15;

/** Milliseconds from the request of a page to its first text. */
async function firstPaint(browser: Browser, file: string): Promise<number> {
  const page = await browser.openExtensionPage(file);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) {
            if (name === 'first-contentful-paint') resolve(startTime);
          }
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return time;
}

/** How long the popup of a busy inbox shows nothing. */
export const popupPaint: Goal = {
  id: '16',
  title: 'first paint of the popup, beside an empty one made with Preact',
  async measure({ inbox, isQuick }) {
    const filled = await inbox(isQuick ? 10_000 : 100_000);
    const browser = await filled.open();
    try {
      await firstPaint(browser, 'popup.html');
      await firstPaint(browser, 'bench-empty.html');
      const passes: { popup: number; empty: number }[] = [];
      for (let round = 0; round < (isQuick ? 2 : ROUNDS); round += 1) {
        const popup = await firstPaint(browser, 'popup.html');
        const empty =
          (await firstPaint(browser, 'bench-empty.html')) + (await firstPaint(browser, 'bench-empty.html'));
        passes.push({ popup: popup + (await firstPaint(browser, 'popup.html')), empty });
      }
      const each = (arm: 'popup' | 'empty') => passes.map((pass) => pass[arm] / 2);
      return [
        {
          goal: '16',
          what: 'popup ÷ empty Preact popup, first paint',
          unit: '×',
          samples: ratios(passes, 'popup', 'empty'),
          target: 1.2,
        },
        { goal: '16', what: '  popup', unit: 'ms', samples: each('popup') },
        { goal: '16', what: '  empty popup', unit: 'ms', samples: each('empty') },
      ];
    } finally {
      await browser.close();
    }
  },
};

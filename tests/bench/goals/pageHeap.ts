import type { Goal } from '../goal';
import type { FilledProfile } from '../harness/yearBrowser';

const PAGES = ['popup.html', 'desk.html'] as const;
type PageName = (typeof PAGES)[number];

/** MB of JavaScript heap in use after collecting garbage, once the page shows something. */
async function heapsOf(filled: FilledProfile): Promise<Record<PageName, number>> {
  const browser = await filled.open();
  try {
    const heaps = { 'popup.html': 0, 'desk.html': 0 };
    for (const name of PAGES) {
      const page = await browser.openExtensionPage(name);
      await page.waitForSelector('main:not([aria-busy])');
      const session = await browser.context.newCDPSession(page);
      for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
      heaps[name] = (await session.send('Runtime.getHeapUsage')).usedSize / 1_000_000;
      await page.close();
    }
    return heaps;
  } finally {
    await browser.close();
  }
}

/** That what popup and desk hold in memory does not grow with what is stored. */
export const pageHeap: Goal = {
  id: '17',
  title: 'heap of popup and desk, with few and with many messages',
  async measure({ inbox, isQuick }) {
    const few = await heapsOf(await inbox(10_000));
    const many = await heapsOf(await inbox(isQuick ? 20_000 : 1_000_000));
    return PAGES.flatMap((name) => [
      {
        goal: '17',
        what: `${name}: heap with ${isQuick ? '20k' : '1M'} messages ÷ with 10k`,
        unit: '×' as const,
        samples: [many[name] / few[name]],
        target: 1.1,
      },
      { goal: '17', what: '  heap', unit: 'MB' as const, samples: [many[name]] },
    ]);
  },
};

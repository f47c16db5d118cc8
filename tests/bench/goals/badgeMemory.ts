import type { Goal } from '../goal';
import { openBadgePage } from '../harness/badges';

const ROWS = 5_000;
/** The browser's own caches move by some kilobytes between two looks. */
const ROUNDED_TO = 1;

/** What a badge holds while it is there, and what it leaves behind. */
export const badgeMemory: Goal = {
  id: '5',
  title: 'the memory of five thousand badges',
  async measure({ browser }) {
    const page = await openBadgePage(await browser());
    // Compiles all that is needed, so that no code is counted as a badge's.
    await page.isolated('badgeBench.measure("ours", 1000)');
    await page.isolated(`badgeBench.prepare(${ROWS})`);
    const before = await page.memory();
    await page.isolated('badgeBench.mount()');
    const mounted = await page.memory();
    await page.isolated('badgeBench.unmount()');
    const unmounted = await page.memory();
    await page.isolated('badgeBench.stop()');
    const stopped = await page.memory();
    await page.close();

    const goal = '5';
    const each = (bytes: number) => Number((bytes / ROWS).toFixed(ROUNDED_TO));
    const exact = (what: string, value: number, target?: number) => ({
      goal,
      what,
      unit: '' as const,
      samples: [value],
      isExact: true,
      ...(target === undefined ? {} : { target }),
    });
    return [
      exact('bytes of JS heap for each badge', each(mounted.heap - before.heap), 400),
      exact('nodes for each badge', each(mounted.nodes - before.nodes), 9),
      exact('bytes left for each badge once the rows are gone', each(unmounted.heap - before.heap), 50),
      exact('  nodes left once the rows are gone (the pool)', unmounted.nodes - before.nodes),
      exact('nodes left in the end', Math.max(0, stopped.nodes - before.nodes), 0),
    ];
  },
};

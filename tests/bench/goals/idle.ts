import { setTimeout as pause } from 'node:timers/promises';
import type { Goal } from '../goal';
import { MENTIONS, withReplica } from '../harness/replica';
import { enableThreadTime, readThreadTime } from '../harness/threadTime';

/** What control-panel-for-twitter 4.24.0 adds to the loading of a page, measured once; its code is not kept. */
const OTHERS_LOAD = 63;
const OTHERS_HEAP = 0.48;

/** Long enough for everything that happens when a page opens, the extension's reading and badges included. */
const OPENING_TIME = 4_000;

interface Opening {
  /** Main-thread milliseconds from the request of the page on. */
  readonly task: number;
  /** MB of JavaScript heap in use after collecting garbage, of all worlds of the tab. */
  readonly heap: number;
}

const open = (extension?: string): Promise<Opening> =>
  withReplica(
    { mentions: 100, ...(extension === undefined ? {} : { extension }) },
    async ({ context, worker }) => {
      if (extension !== undefined) await worker();
      const page = await context.newPage();
      // In the same process as the page to come, whose time can then be counted from its start.
      await page.goto('https://x.com/replica/icon.svg');
      const session = await context.newCDPSession(page);
      await enableThreadTime(session);
      const before = await readThreadTime(session);
      await page.goto(MENTIONS);
      await pause(OPENING_TIME);
      const after = await readThreadTime(session);
      const badges = await page.locator('[data-inlay="badge"]').count();
      if (extension !== undefined && badges === 0) throw new Error('The extension drew no badge.');
      for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return { task: after.task - before.task, heap: usedSize / 1_000_000 };
    },
  );

const LAUNCHES = 5;

/** What a tab pays for the extension while nothing happens in it, and while it opens. */
export const idle: Goal = {
  id: '14',
  title: 'idle heap and loading',
  async measure({ extension, isQuick }) {
    const folder = extension();
    const pairs: { readonly without: Opening; readonly with: Opening }[] = [];
    for (let launch = 0; launch < (isQuick ? 1 : LAUNCHES); launch += 1) {
      pairs.push({ without: await open(), with: await open(folder) });
    }
    const added = (part: keyof Opening) => pairs.map((pair) => pair.with[part] - pair.without[part]);
    const goal = '14';
    return [
      { goal, what: 'JS heap added to an idle tab', unit: 'MB', samples: added('heap'), target: 0.5 },
      { goal, what: '  control-panel-for-twitter', unit: 'MB', samples: [OTHERS_HEAP] },
      {
        goal,
        what: '  heap of the page itself',
        unit: 'MB',
        samples: pairs.map((pair) => pair.without.heap),
      },
      {
        goal,
        what: 'main thread added while opening',
        unit: 'ms',
        samples: added('task'),
        target: OTHERS_LOAD / 2,
      },
      { goal, what: '  control-panel-for-twitter', unit: 'ms', samples: [OTHERS_LOAD] },
      { goal, what: '  the page itself', unit: 'ms', samples: pairs.map((pair) => pair.without.task) },
    ];
  },
};

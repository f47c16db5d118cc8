import { launch } from '../../support/launch';
import type { Goal } from '../goal';
import type { TimedWrites } from '../world/writeWorld';

const ROUNDS = 9;
const ADDED = 15;
const SHAPES = {
  mentions: 'batches of 100 mentions of new customers',
  chats: 'batches of 5 chats, 20 messages each',
} as const;

/** What it costs to keep what a page showed, with everything that follows from it. */
export const writing: Goal = {
  id: '9',
  title: 'merging captures, beside raw IndexedDB that reads and puts the same records',
  async measure({ benchPages, isQuick }) {
    const browser = await launch({ extension: await benchPages() });
    try {
      const page = await browser.openExtensionPage('bench-write.html');
      const lines = [];
      for (const shape of ['mentions', 'chats'] as const) {
        await page.evaluate((asked) => writeWorld.writeBatch(asked), shape);
        const times: TimedWrites[] = [];
        for (let round = 0; round < (isQuick ? 2 : ROUNDS); round += 1) {
          times.push(await page.evaluate((asked) => writeWorld.writeBatch(asked), shape));
        }
        const line = (what: string, arm: 'raw' | 'rawWithoutNumbers', target: number) => ({
          goal: '9',
          what: `${SHAPES[shape]}: ${what}`,
          unit: '×' as const,
          samples: times.map((each) => each.merged / each[arm]),
          target,
        });
        lines.push(line('merging ÷ raw', 'raw', 1.4));
        lines.push(line('merging with numbers ÷ raw without', 'rawWithoutNumbers', 1.4 * 1.3));
        lines.push({
          goal: '9',
          what: '  merging ÷ raw that puts blindly',
          unit: '×' as const,
          samples: times.map(({ merged, blind }) => merged / blind),
        });
        lines.push({
          goal: '9',
          what: '  merging, eight batches',
          unit: 'ms' as const,
          samples: times.map(({ merged }) => merged),
        });
      }
      const added = await page.evaluate((rounds) => writeWorld.addOne(rounds), isQuick ? 3 : ADDED);
      lines.push({
        goal: '9',
        what: 'a message to a conversation of 5,000 ÷ to one of 5',
        unit: '×' as const,
        samples: added.map(({ long, short }) => long / short),
        target: 1.5,
      });
      return lines;
    } finally {
      await browser.close();
    }
  },
};

import { launch } from '../../support/launch';
import type { Goal } from '../goal';
import type { Measurement } from '../harness/measurement';

const MESSAGES = 100_000;
const ROUNDS = 5;
const LIMIT = 0.1;

/** What is looked for: in few messages, in most, in none; as the beginning of words, and as Turkish keyboards may give it. */
const QUERIES = [
  ['a rare word', 'porselenim'],
  ['a rare word, typed in capitals', 'PORSELENİM KIRIK'],
  ['a common word', 'şi'],
  ['two common words', 'is ka'],
  ['a name', 'customer_4711'],
  ['nothing', 'xqxqx'],
] as const;

/** Searching everything that was ever said, beside reading all of it. */
export const messageSearch: Goal = {
  id: 'search',
  title: 'search in messages, beside a pass over all of them that finds the same',
  async measure({ benchPages, isQuick }) {
    const browser = await launch({ extension: await benchPages() });
    try {
      const page = await browser.openExtensionPage('bench-search.html');
      const amount = isQuick ? MESSAGES / 10 : MESSAGES;
      const { packing, bytes } = await page.evaluate((messages) => searchWorld.fill(messages), amount);
      const lines: Measurement[] = [];
      for (const [what, query] of QUERIES) {
        const ratios: number[] = [];
        const next: number[] = [];
        let different = 0;
        for (let round = 0; round < (isQuick ? 2 : ROUNDS); round += 1) {
          const found = await page.evaluate((sought) => searchWorld.search(sought), query);
          const all = await page.evaluate((sought) => searchWorld.pass(sought), query);
          ratios.push(found.first.time / all.time);
          next.push(found.next.time);
          if (found.first.found !== all.found || found.next.found !== all.found) different += 1;
        }
        lines.push(
          {
            goal: 'search',
            what: `${what}: first 50 ÷ full pass`,
            unit: '×',
            samples: ratios,
            target: LIMIT,
          },
          { goal: 'search', what: '  at the next key', unit: 'ms', samples: next },
          {
            goal: 'search',
            what: '  rounds in which something else was found',
            unit: '',
            samples: [different],
            target: 0,
            isExact: true,
          },
        );
      }
      return [
        ...lines,
        {
          goal: 'search',
          what: `packing ${amount / 1000}k messages, in idle time`,
          unit: 'ms',
          samples: [packing],
        },
        { goal: 'search', what: 'bytes packed per message', unit: '', samples: [bytes / amount] },
      ];
    } finally {
      await browser.close();
    }
  },
};

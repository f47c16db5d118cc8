import type { Goal } from '../goal';
import type { Measurement } from '../harness/measurement';
import { openYear } from '../harness/yearBrowser';
import type { PeriodAsked } from '../world/yearWorld';

const ROUNDS = 9;

/** Limits of how long reading may take, as shares of what scanning all messages takes. */
const YEAR = { messages: 100_000, thirtyDays: 1 / 50, everything: 1 / 10 };
const TEN_YEARS = { messages: 1_000_000, thirtyDays: 1 / 200 };

/** What numbers cost where a page needs them, beside a scan of all messages that computes the same. */
export const reports: Goal = {
  id: '10',
  title: 'numbers of a generated year, beside a full scan with Dexie that computes the same',
  async measure({ inbox, isQuick }) {
    const measureInbox = async (messages: number, limits: Partial<Record<PeriodAsked, number>>) => {
      const filled = await inbox(messages);
      const browser = await filled.open();
      const lines: Measurement[] = [];
      try {
        const page = await openYear(browser);
        const { now } = filled.inbox;
        const read = (asked: PeriodAsked) =>
          page.evaluate(([what, at]) => year.read(what, at), [asked, now] as const);
        const scan = (asked: PeriodAsked) =>
          page.evaluate(([what, at]) => year.scan(what, at), [asked, now] as const);
        for (const [asked, target] of Object.entries(limits) as [PeriodAsked, number][]) {
          const [warm, same] = [await read(asked), await scan(asked)];
          const ratios: number[] = [];
          const times: number[] = [];
          for (let round = 0; round < (isQuick || messages > YEAR.messages ? 2 : ROUNDS); round += 1) {
            const [one, full, other] = [await read(asked), await scan(asked), await read(asked)];
            ratios.push((one.time + other.time) / 2 / full.time);
            times.push((one.time + other.time) / 2);
          }
          const what = `${messages / 1000}k messages, ${asked === 'everything' ? 'everything' : '30 days'}`;
          lines.push(
            { goal: '10', what: `${what}: reading ÷ full scan`, unit: '×', samples: ratios, target },
            { goal: '10', what: '  reading', unit: 'ms', samples: times },
            {
              goal: '10',
              what: '  different numbers',
              unit: '',
              samples: [Number(warm.numbers !== same.numbers)],
              target: 0,
              isExact: true,
            },
          );
        }
      } finally {
        await browser.close();
      }
      return lines;
    };
    const { messages, ...limits } = YEAR;
    const lines = await measureInbox(isQuick ? messages / 10 : messages, limits);
    if (isQuick) return lines;
    const { messages: many, ...manyLimits } = TEN_YEARS;
    return [...lines, ...(await measureInbox(many, manyLimits))];
  },
};

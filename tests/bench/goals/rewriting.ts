import type { Goal } from '../goal';
import { openReplicaPage, withReplica } from '../harness/replica';
import type { RewritingTimes } from '../world/rewriting';

const MESSAGES = 1_000;
const RUNS = 9;
const QUICK_RUNS = 3;

function measureTimes(isQuick: boolean): Promise<RewritingTimes[]> {
  return withReplica({ mentions: MESSAGES + 200 }, async ({ context }) => {
    const page = await openReplicaPage(context);
    await page.isolated('rewriting.collect()');
    while ((await page.isolated<number>('rewriting.collected()')) < MESSAGES && !(await page.isAtEnd())) {
      await page.scroll(10, 400);
    }
    await page.isolated('rewriting.prepare()');
    const times: RewritingTimes[] = [];
    for (let run = 0; run < (isQuick ? QUICK_RUNS : RUNS); run += 1) {
      times.push(await page.isolated<RewritingTimes>('rewriting.measure()'));
    }
    return times;
  });
}

/** That finding out that nothing is new is far cheaper than writing it again. */
export const rewriting: Goal = {
  id: 'rewriting',
  title: 'reading and comparing known messages, or writing them again',
  async measure({ isQuick }) {
    const times = await measureTimes(isQuick);
    const goal = 'rewriting';
    const known = `${times[0]?.messages ?? 0} known messages`;
    const milliseconds = (what: string, value: (time: RewritingTimes) => number) => ({
      goal,
      what: `${known}: ${what}`,
      unit: 'ms' as const,
      samples: times.map(value),
    });
    return [
      {
        goal,
        what: 'reading and diff ÷ merging again',
        unit: '×',
        samples: times.map(({ reading, diff, merging }) => (reading + diff) / merging),
        target: 0.1,
      },
      {
        goal,
        what: 'diff ÷ merging again',
        unit: '×',
        samples: times.map(({ diff, merging }) => diff / merging),
        target: 0.01,
      },
      milliseconds('reading', ({ reading }) => reading),
      milliseconds('diff', ({ diff }) => diff),
      milliseconds('merging again', ({ merging }) => merging),
      milliseconds('putting the records again', ({ putting }) => putting),
    ];
  },
};

import { setTimeout as pause } from 'node:timers/promises';
import type { Goal } from '../goal';
import { type BadgePage, openBadgePage } from '../harness/badges';
import { type Pass, palindrome, ratios } from '../harness/passes';
import type { CountedHour } from '../world/timers';

const ARMS = ['ours', 'sharedClock', 'timerPerBadge'] as const;
const WINDOW = 10_000;
const QUICK_WINDOW = 2_000;
const SETTLING_TIME = 500;
const PASSES = 2;

async function runPass(page: BadgePage, span: number): Promise<Pass<(typeof ARMS)[number]>> {
  const times = new Map<string, number>();
  for (const arm of palindrome(ARMS)) {
    await page.isolated(`timersBench.use('${arm}')`);
    await pause(SETTLING_TIME);
    const before = await page.time();
    await pause(span);
    const after = await page.time();
    times.set(arm, (times.get(arm) ?? 0) + after.task - before.task);
  }
  await page.isolated(`timersBench.use('none')`);
  return Object.fromEntries(times) as Pass<(typeof ARMS)[number]>;
}

/** What five hundred waits cost that are shown in minutes. */
export const timers: Goal = {
  id: '7',
  title: 'five hundred waits',
  async measure({ browser, isQuick }) {
    const page = await openBadgePage(await browser());
    const hour = await page.isolated<CountedHour>('timersBench.countHour()');
    const passes: Pass<(typeof ARMS)[number]>[] = [];
    for (let pass = 0; pass < (isQuick ? 1 : PASSES); pass += 1) {
      passes.push(await runPass(page, isQuick ? QUICK_WINDOW : WINDOW));
    }
    await page.close();

    const goal = '7';
    const exact = (what: string, value: number, target?: number) => ({
      goal,
      what,
      unit: '' as const,
      samples: [value],
      isExact: true,
      ...(target === undefined ? {} : { target }),
    });
    const time = (what: string, peer: (typeof ARMS)[number], target: number) => ({
      goal,
      what,
      unit: '×' as const,
      samples: ratios(passes, 'ours', peer),
      target,
    });
    return [
      time('task time ÷ a timer per badge', 'timerPerBadge', 0.2),
      time('task time ÷ one plain clock for all', 'sharedClock', 1.3),
      exact('texts that changed in an hour', hour.changes),
      exact('texts written beyond these', hour.writes - hour.changes, 0),
      exact('times a timer ran in ten hidden minutes', hour.hiddenTicks, 0),
    ];
  },
};

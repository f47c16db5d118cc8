import type { Goal } from '../goal';
import { openBadgePage } from '../harness/badges';
import type { BadgeTimes } from '../world/badgeWorld';

const ROWS = 1_000;
const ROUNDS = 9;
const QUICK_ROUNDS = 2;
const VARIANTS = ['ours', 'byHand', 'preactPerRow'] as const;

type Round = Readonly<Record<(typeof VARIANTS)[number], BadgeTimes>>;

/** What it costs to put a badge into each of a thousand rows at once, and to find that nothing changed. */
export const badgeMount: Goal = {
  id: '4',
  title: 'a thousand badges at once',
  async measure({ browser, isQuick }) {
    const page = await openBadgePage(await browser());
    const measure = async (): Promise<Round> => {
      const times = new Map<string, BadgeTimes>();
      for (const variant of VARIANTS) {
        times.set(variant, await page.isolated<BadgeTimes>(`badgeBench.measure('${variant}', ${ROWS})`));
      }
      return Object.fromEntries(times) as Round;
    };
    await measure();
    const rounds: Round[] = [];
    for (let round = 0; round < (isQuick ? QUICK_ROUNDS : ROUNDS); round += 1) rounds.push(await measure());
    const writes = await page.isolated<number>(`badgeBench.writesOfUpdate(${ROWS})`);
    await page.close();

    const goal = '4';
    const ratio = (what: string, value: (round: Round) => number, target?: number) => ({
      goal,
      what,
      unit: '×' as const,
      samples: rounds.map(value),
      ...(target === undefined ? {} : { target }),
    });
    return [
      ratio('mounting ÷ the least by hand', ({ ours, byHand }) => ours.mount / byHand.mount, 1.3),
      ratio('mounting ÷ a Preact root per row', (round) => round.ours.mount / round.preactPerRow.mount, 0.6),
      ratio('nothing new ÷ Preact per row', (round) => round.ours.update / round.preactPerRow.update, 0.1),
      {
        goal,
        what: 'DOM writes while nothing is new',
        unit: '',
        samples: [writes],
        target: 0,
        isExact: true,
      },
    ];
  },
};

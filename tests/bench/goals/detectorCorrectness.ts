import type { Goal } from '../goal';
import { openChurn } from '../harness/churn';
import { compareSightings } from '../harness/compareSightings';

const BLOCKS = 20;
const QUICK_BLOCKS = 3;

/** That no row is missed or taken twice, however fast the list is flung. */
export const detectorCorrectness: Goal = {
  id: '2',
  title: 'what the detector sees',
  async measure({ browser, churn, isQuick }) {
    const measurements = [];
    for (const [arm, name, isOurs] of [
      ['detector', 'detector', true],
      ['reading', 'readings', true],
      ['pageParserTree', '  page-parser-tree', false],
    ] as const) {
      const page = await openChurn(await browser(), await churn());
      await page.use(arm);
      for (let block = 0; block < (isQuick ? QUICK_BLOCKS : BLOCKS); block += 1) await page.work();
      // Whatever came in the last frame has until the end of the next one.
      await page.settle();
      const found = compareSightings(await page.takeLog(), await page.takeSightings());
      await page.close();
      const count = (what: string, value: number, isGoal: boolean) => ({
        goal: '2',
        what: `${name}: ${what}`,
        unit: '' as const,
        samples: [value],
        ...(isOurs && isGoal ? { target: 0, isExact: true } : {}),
      });
      measurements.push(
        count(`missed of ${found.shown} rows`, found.missed, true),
        count(`missed of ${found.recycled} recycled rows`, found.missedRecycled, true),
        count('seen twice', found.duplicates, true),
        count('seen in a later frame', found.late, true),
      );
    }
    return measurements;
  },
};

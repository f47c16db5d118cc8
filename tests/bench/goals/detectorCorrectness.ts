import type { Goal } from '../goal';
import { openChurn } from '../harness/churn';
import type { LoggedChange } from '../page/churn';
import type { Sighting } from '../world/arm';

interface Findings {
  readonly shown: number;
  readonly recycled: number;
  readonly missed: number;
  readonly missedRecycled: number;
  readonly duplicates: number;
  readonly late: number;
}

/**
 * Compares what the page did with what was seen. A row counts when it was in the page for at least one frame; it is
 * seen late when the frame in which it was seen is not the one it came in.
 */
export function compare(log: readonly LoggedChange[], sightings: readonly Sighting[]): Findings {
  const goneIn = new Map(log.filter(({ change }) => change === 'gone').map(({ id, frame }) => [id, frame]));
  const shown = log.filter(({ id, change, frame }) => change === 'shown' && goneIn.get(id) !== frame);
  const seenIn = new Map<string, number[]>();
  for (const { id, frame } of sightings) seenIn.set(id, [...(seenIn.get(id) ?? []), frame]);
  const missed = shown.filter(({ id }) => !seenIn.has(id));
  return {
    shown: shown.length,
    recycled: shown.filter(({ isRecycled }) => isRecycled).length,
    missed: missed.length,
    missedRecycled: missed.filter(({ isRecycled }) => isRecycled).length,
    duplicates: [...seenIn.values()].filter(({ length }) => length > 1).length,
    late: shown.filter(({ id, frame }) => (seenIn.get(id)?.[0] ?? frame) > frame).length,
  };
}

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
      const found = compare(await page.takeLog(), await page.takeSightings());
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
        count('seen only after the next frame', found.late, true),
      );
    }
    return measurements;
  },
};

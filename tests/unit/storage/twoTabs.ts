import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaptureBatch } from '../../../lib/domain/capture';
import type { Act } from '../../../lib/domain/event';
import { interleave, playedIn, type Step } from './steps';

/** The same steps of two tabs, in two interleavings. */
export type TwoTabs = fc.Arbitrary<readonly [readonly Step[], readonly Step[]]>;

/** Acts keep their order, for order is what they mean; they are done in one of the tabs. */
export const twoTabs = (
  tellsAndActs: fc.Arbitrary<CaptureBatch | Act>,
  tells: fc.Arbitrary<CaptureBatch>,
): TwoTabs =>
  fc
    .tuple(
      fc.array(tellsAndActs, { maxLength: 10 }),
      fc.array(tells, { maxLength: 8 }),
      fc.infiniteStream(fc.boolean()),
      fc.infiniteStream(fc.boolean()),
    )
    .map(([first, second, oneOrder, otherOrder]) => {
      const one = first.map(
        (step, index): Step => ('type' in step ? { id: `act-${index}`, act: step } : { batch: step }),
      );
      const other = second.map((batch): Step => ({ batch }));
      return [interleave(one, other, oneOrder), interleave(other, one, otherOrder)] as const;
    });

/** What must hold of whatever tabs tell. */
export function testThatOrderDoesNotMatter(tabs: TwoTabs, numRuns: number): void {
  test('comes to the same database in any interleaving', async () => {
    await fc.assert(
      fc.asyncProperty(tabs, async ([one, other]) => {
        expect(await playedIn(other)).toEqual(await playedIn(one));
      }),
      { numRuns },
    );
  }, 120_000);

  test('told twice comes to the same as told once', async () => {
    await fc.assert(
      fc.asyncProperty(tabs, async ([steps]) => {
        expect(await playedIn([...steps, ...steps])).toEqual(await playedIn(steps));
      }),
      { numRuns: numRuns / 2 },
    );
  }, 120_000);
}

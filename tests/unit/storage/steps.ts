import type { CaptureBatch } from '../../../lib/domain/capture';
import type { Act } from '../../../lib/domain/event';
import { HOUR } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import type { InlayDatabase } from '../../../lib/storage/database';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { aDatabase, contentOf, NINE } from './captures';

/** What a tab tells the background, or a person does. */
export type Step = { readonly batch: CaptureBatch } | { readonly id: string; readonly act: Act };

/** The steps of two tabs as they arrive: those of each in its own order. */
export function interleave(one: readonly Step[], other: readonly Step[], turns: Iterator<boolean>): Step[] {
  const [left, right] = [[...one], [...other]];
  const steps: Step[] = [];
  for (;;) {
    const [first, second] = turns.next().value ? [left, right] : [right, left];
    const step = first.shift() ?? second.shift();
    if (step === undefined) return steps;
    steps.push(step);
  }
}

export async function play(database: InlayDatabase, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('batch' in step) await mergeCapture(database, step.batch);
    else await applyAct(database, step, NINE + 2 * HOUR);
  }
}

/** All rows of a database of its own after these steps. */
export const playedIn = async (steps: readonly Step[]): Promise<Record<string, unknown[]>> => {
  const database = await aDatabase();
  await play(database, steps);
  const content = await contentOf(database);
  await database.delete();
  return content;
};

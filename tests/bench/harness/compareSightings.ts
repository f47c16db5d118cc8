import type { LoggedChange } from '../page/churn';
import type { Sighting } from '../world/arm';

export interface Findings {
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
export function compareSightings(log: readonly LoggedChange[], sightings: readonly Sighting[]): Findings {
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

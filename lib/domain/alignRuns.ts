import { alignRun, type StoredEntry } from './alignRun';
import type { CapturedMessage } from './capture';
import type { MessageId } from './vocabulary';

/** A stretch of messages as one page showed it. */
export interface Run {
  readonly messages: readonly CapturedMessage[];
  readonly touchesNewestEnd: boolean;
}

export interface AlignedRuns<Kind extends Run> {
  readonly sequence: readonly StoredEntry[];
  /** Runs that found their place, with the ids of their messages. */
  readonly placed: readonly { readonly run: Kind; readonly ids: readonly (MessageId | undefined)[] }[];
  /** Runs that did not, to be tried again with the next one. */
  readonly unplaced: readonly Kind[];
}

/**
 * Places as many runs as can be placed: a run that fits nowhere may do so once another has closed the gap.
 *
 * @param scope put before each new id, see `alignRun`
 */
export function alignRuns<Kind extends Run>(
  sequence: readonly StoredEntry[],
  runs: readonly Kind[],
  scope = '',
): AlignedRuns<Kind> {
  const placed: { run: Kind; ids: readonly (MessageId | undefined)[] }[] = [];
  let current = sequence;
  let waiting = runs;
  for (let before = -1; before !== placed.length; ) {
    before = placed.length;
    const unplaced: Kind[] = [];
    for (const run of waiting) {
      const alignment = alignRun(current, run.messages, run.touchesNewestEnd, scope);
      if (alignment.kind === 'unplaced') {
        unplaced.push(run);
        continue;
      }
      current = alignment.sequence;
      placed.push({ run, ids: alignment.ids });
    }
    waiting = unplaced;
  }
  return { sequence: current, placed, unplaced: waiting };
}

import type { CapturedMessage } from './capture';
import { giveIds } from './givenIds';
import { isProof, overlapAt, placesInside } from './overlap';
import type { EpochMs } from './units';
import type { Direction, MessageId } from './vocabulary';

/** A message of a conversation whose page gives no ids, as far as alignment needs to know it. */
export interface StoredEntry {
  readonly id: MessageId;
  /** Counts up by one from message to message; older messages found later get negative places. */
  readonly position: number;
  readonly direction: Direction;
  readonly text: string;
  readonly sentAtLow: EpochMs;
  readonly sentAtHigh: EpochMs;
}

export type Alignment =
  | {
      readonly kind: 'placed';
      /** The whole sequence, oldest first; the same object as before when nothing is new. */
      readonly sequence: readonly StoredEntry[];
      /** Id of each message of the run; undefined where it could be one of several equal ones. */
      readonly ids: readonly (MessageId | undefined)[];
    }
  | { readonly kind: 'unplaced' };

/**
 * Finds where a run of messages without ids belongs in the stored sequence of its conversation, and gives ids to
 * those that are new.
 *
 * The run is laid over the sequence so that the most messages agree in direction, text and possible time. It is
 * placed only if that is possible in one way and is not owed to a chance "ok", see `isProof`. A run that lies wholly
 * within the sequence changes nothing but times. One that shows all of the sequence and more between is believed
 * instead of it.
 *
 * @param sequence what is placed already, oldest first
 * @param run contiguous messages as the page showed them, oldest first
 * @param touchesNewestEnd whether the run ended with the newest message; decides between equal places, never more,
 *   since a capture can arrive late
 * @param scope put before each new id: ids are only unique within one conversation
 */
export function alignRun(
  sequence: readonly StoredEntry[],
  run: readonly CapturedMessage[],
  touchesNewestEnd: boolean,
  scope = '',
): Alignment {
  const placeAt = (offset: number): Alignment => place(layOver(offset, sequence, run), sequence, run, scope);
  if (sequence.length === 0) return placeAt(0);
  const candidates = bestOffsets(sequence, run);
  const [first] = candidates;
  if (first === undefined) {
    const inside = spreadOver(sequence, run);
    return inside === undefined ? { kind: 'unplaced' } : place(inside, sequence, run, scope);
  }
  if (candidates.length === 1 && first.isProven) return placeAt(first.offset);
  if (!candidates.every(({ isWithin }) => isWithin)) return { kind: 'unplaced' };
  const atNewestEnd = sequence.length - run.length;
  const isNewest = candidates.some(({ offset, isProven }) => isProven && offset === atNewestEnd);
  if (touchesNewestEnd && isNewest) return placeAt(atNewestEnd);
  // All of it is known, only not which of several equal stretches it is: nothing to add, nothing to tell apart.
  return { kind: 'placed', sequence, ids: run.map(() => undefined) };
}

/** A place of the run's first message in the sequence; negative: before it. */
interface Candidate {
  readonly offset: number;
  readonly isProven: boolean;
  readonly isWithin: boolean;
}

/** Places with the longest overlap. What lies within the sequence adds nothing and needs no proof. */
function bestOffsets(sequence: readonly StoredEntry[], run: readonly CapturedMessage[]): Candidate[] {
  let longest = 0;
  let candidates: Candidate[] = [];
  for (let offset = 1 - run.length; offset < sequence.length; offset++) {
    const pairs = overlapAt(offset, sequence, run);
    if (pairs === undefined || pairs.length === 0 || pairs.length < longest) continue;
    const isProven = isProof(pairs, sequence.length, run.length);
    const isWithin = offset >= 0 && offset + run.length <= sequence.length;
    if (!isProven && !isWithin) continue;
    if (pairs.length > longest) candidates = [];
    longest = pairs.length;
    candidates.push({ offset, isProven, isWithin });
  }
  return candidates;
}

/** How a run and a sequence become one. */
interface Joint {
  /** The stored message that a message of the run is. */
  entryAt(index: number): StoredEntry | undefined;
  readonly firstPosition: number;
  readonly before: readonly StoredEntry[];
  readonly after: readonly StoredEntry[];
}

const layOver = (
  offset: number,
  sequence: readonly StoredEntry[],
  run: readonly CapturedMessage[],
): Joint => ({
  entryAt: (index) => sequence[offset + index],
  firstPosition: (sequence[0]?.position ?? 0) + offset,
  before: sequence.slice(0, Math.max(0, offset)),
  after: sequence.slice(Math.max(0, offset + run.length)),
});

function spreadOver(sequence: readonly StoredEntry[], run: readonly CapturedMessage[]): Joint | undefined {
  const places = placesInside(sequence, run);
  if (places === undefined) return undefined;
  const entries = new Map(places.map((place, index) => [place, sequence[index]]));
  return {
    entryAt: (index) => entries.get(index),
    // The newest keeps its position, so that those of all others can only become smaller: merging keeps the smallest.
    firstPosition: (sequence.at(-1)?.position ?? 0) - (places.at(-1) ?? 0),
    before: [],
    after: [],
  };
}

function place(
  { entryAt, firstPosition, before, after }: Joint,
  sequence: readonly StoredEntry[],
  run: readonly CapturedMessage[],
  scope: string,
): Alignment {
  const newIds = giveIds(
    run.filter((_, index) => entryAt(index) === undefined),
    new Set(sequence.map((entry) => entry.id)),
    scope,
  );
  let given = 0;
  const placed = run.map((message, index): StoredEntry => {
    const known = entryAt(index);
    const position = firstPosition + index;
    if (known !== undefined) return narrowed(known, message, position);
    return {
      id: newIds[given++] ?? '',
      position,
      direction: message.direction,
      text: message.text,
      sentAtLow: message.sentAtLow,
      sentAtHigh: message.sentAtHigh,
    };
  });
  const isUnchanged = newIds.length === 0 && placed.every((entry, index) => entry === entryAt(index));
  return {
    kind: 'placed',
    sequence: isUnchanged ? sequence : [...before, ...placed, ...after],
    ids: placed.map((entry) => entry.id),
  };
}

function narrowed(entry: StoredEntry, message: CapturedMessage, position: number): StoredEntry {
  const sentAtLow = Math.max(entry.sentAtLow, message.sentAtLow);
  const sentAtHigh = Math.min(entry.sentAtHigh, message.sentAtHigh);
  const direction = entry.direction === 'unknown' ? message.direction : entry.direction;
  const isSame =
    position === entry.position &&
    sentAtLow === entry.sentAtLow &&
    sentAtHigh === entry.sentAtHigh &&
    direction === entry.direction;
  return isSame ? entry : { ...entry, position, direction, sentAtLow, sentAtHigh };
}

import type { CapturedMessage } from './capture';
import { giveIds } from './givenIds';
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
 * placed only if that is possible in one way and is not owed to a chance "ok": see `ENOUGH_EVIDENCE`. A run that
 * lies wholly within the sequence changes nothing but times.
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
  const offsets = bestOffsets(sequence, run);
  const [first = 0] = offsets;
  if (offsets.length === 1) return placeAt(first, sequence, run, scope);
  const areAllWithin = offsets.every((offset) => offset >= 0 && offset + run.length <= sequence.length);
  if (offsets.length === 0 || !areAllWithin) return { kind: 'unplaced' };
  const atNewestEnd = sequence.length - run.length;
  if (touchesNewestEnd && offsets.includes(atNewestEnd)) return placeAt(atNewestEnd, sequence, run, scope);
  // All of it is known, only not which of several equal stretches it is: nothing to add, nothing to tell apart.
  return { kind: 'placed', sequence, ids: run.map(() => undefined) };
}

/**
 * How much must agree before a run is believed to overlap the sequence. A short message that is said often ("ok")
 * counts one, a long one as much as three. An overlap that covers all of the run or all of the sequence is enough
 * in any case.
 */
const ENOUGH_EVIDENCE = 3;
const LONG_TEXT = 24;

/** Places of the run's first message in the sequence (negative: before it) with the longest overlap. */
function bestOffsets(sequence: readonly StoredEntry[], run: readonly CapturedMessage[]): number[] {
  if (sequence.length === 0) return [0];
  let longest = 0;
  let offsets: number[] = [];
  for (let offset = 1 - run.length; offset < sequence.length; offset++) {
    const overlap = overlapAt(offset, sequence, run);
    if (overlap === 0 || overlap < longest) continue;
    if (overlap > longest) offsets = [];
    longest = overlap;
    offsets.push(offset);
  }
  return offsets;
}

/** How many messages lie over each other at this offset; 0 when they disagree or prove too little. */
function overlapAt(
  offset: number,
  sequence: readonly StoredEntry[],
  run: readonly CapturedMessage[],
): number {
  const start = Math.max(0, offset);
  const end = Math.min(sequence.length, offset + run.length);
  let evidence = 0;
  for (let index = start; index < end; index++) {
    const entry = sequence[index];
    const message = run[index - offset];
    if (entry === undefined || message === undefined || !canBeSame(entry, message)) return 0;
    evidence += entry.text.length >= LONG_TEXT ? ENOUGH_EVIDENCE : 1;
  }
  const overlap = end - start;
  const isWhole = overlap === Math.min(sequence.length, run.length);
  return isWhole || evidence >= ENOUGH_EVIDENCE ? overlap : 0;
}

const canBeSame = (entry: StoredEntry, message: CapturedMessage): boolean =>
  entry.text === message.text &&
  (entry.direction === message.direction ||
    entry.direction === 'unknown' ||
    message.direction === 'unknown') &&
  entry.sentAtLow <= message.sentAtHigh &&
  message.sentAtLow <= entry.sentAtHigh;

function placeAt(
  offset: number,
  sequence: readonly StoredEntry[],
  run: readonly CapturedMessage[],
  scope: string,
): Alignment {
  const firstPosition = (sequence[0]?.position ?? 0) + offset;
  const isNew = (index: number): boolean => offset + index < 0 || offset + index >= sequence.length;
  const newIds = giveIds(
    run.filter((_, index) => isNew(index)),
    new Set(sequence.map((entry) => entry.id)),
    scope,
  );
  let given = 0;
  const placed = run.map((message, index): StoredEntry => {
    const known = sequence[offset + index];
    if (known !== undefined) return narrowed(known, message);
    return {
      id: newIds[given++] ?? '',
      position: firstPosition + index,
      direction: message.direction,
      text: message.text,
      sentAtLow: message.sentAtLow,
      sentAtHigh: message.sentAtHigh,
    };
  });
  const before = sequence.slice(0, Math.max(0, offset));
  const after = sequence.slice(Math.max(0, offset + run.length));
  const isUnchanged =
    newIds.length === 0 && placed.every((entry, index) => entry === sequence[offset + index]);
  return {
    kind: 'placed',
    sequence: isUnchanged ? sequence : [...before, ...placed, ...after],
    ids: placed.map((entry) => entry.id),
  };
}

function narrowed(entry: StoredEntry, message: CapturedMessage): StoredEntry {
  const sentAtLow = Math.max(entry.sentAtLow, message.sentAtLow);
  const sentAtHigh = Math.min(entry.sentAtHigh, message.sentAtHigh);
  const direction = entry.direction === 'unknown' ? message.direction : entry.direction;
  const isSame =
    sentAtLow === entry.sentAtLow && sentAtHigh === entry.sentAtHigh && direction === entry.direction;
  return isSame ? entry : { ...entry, direction, sentAtLow, sentAtHigh };
}

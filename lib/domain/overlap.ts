import type { StoredEntry } from './alignRun';
import type { CapturedMessage } from './capture';
import { type DurationMs, MINUTE } from './units';

/** A stored message and one of a run that can be the same. */
export type Pair = readonly [StoredEntry, CapturedMessage];

/** What lies over each other when the run begins at this offset; undefined when any of it disagrees. */
export function overlapAt(
  offset: number,
  sequence: readonly StoredEntry[],
  run: readonly CapturedMessage[],
): readonly Pair[] | undefined {
  const end = Math.min(sequence.length, offset + run.length);
  const pairs: Pair[] = [];
  for (let index = Math.max(0, offset); index < end; index++) {
    const entry = sequence[index];
    const message = run[index - offset];
    if (entry === undefined || message === undefined || !canBeSame(entry, message)) return undefined;
    pairs.push([entry, message]);
  }
  return pairs;
}

/**
 * How much must agree before a run is believed to overlap the sequence. A short message that is said often ("ok")
 * counts one, a telling one as much as three.
 */
const ENOUGH_EVIDENCE = 3;

/**
 * Whether an overlap is no chance. One that covers all of the run or all of the sequence is enough in any case, but for
 * a single message of ours: canned texts are sent again and again. If it is all that is stored, what the run adds
 * to it is worth more than the doubt.
 */
export function isProof(pairs: readonly Pair[], sequenceLength: number, runLength: number): boolean {
  const [first] = pairs;
  if (first === undefined) return false;
  if (pairs.length === 1 && !isInbound(first)) return sequenceLength === 1;
  if (pairs.length === Math.min(sequenceLength, runLength)) return true;
  const evidence = pairs.reduce((sum, pair) => sum + (isTelling(pair) ? ENOUGH_EVIDENCE : 1), 0);
  return evidence >= ENOUGH_EVIDENCE;
}

/**
 * Where the messages of the sequence stand in a run that shows all of them and others between: the
 * sequence was put together wrongly, or something was not on the page when it was read. Undefined when the run does not
 * hold all of it, or might do so by chance.
 */
export function placesInside(
  sequence: readonly StoredEntry[],
  run: readonly CapturedMessage[],
): readonly number[] | undefined {
  const places: number[] = [];
  let hasTold = false;
  for (const [place, message] of run.entries()) {
    const entry = sequence[places.length];
    if (entry === undefined) break;
    if (!canBeSame(entry, message)) continue;
    hasTold ||= isTelling([entry, message]);
    places.push(place);
  }
  return hasTold && places.length === sequence.length ? places : undefined;
}

const canBeSame = (entry: StoredEntry, message: CapturedMessage): boolean =>
  entry.text === message.text &&
  (entry.direction === message.direction ||
    entry.direction === 'unknown' ||
    message.direction === 'unknown') &&
  entry.sentAtLow <= message.sentAtHigh &&
  message.sentAtLow <= entry.sentAtHigh;

const LONG_TEXT = 24;
const NARROW: DurationMs = MINUTE;

/** Customers hardly ever write the same long text twice; we do, but not within the same minute. */
const isTelling = ([entry, message]: Pair): boolean =>
  entry.text.length >= LONG_TEXT && (isInbound([entry, message]) || (isNarrow(entry) && isNarrow(message)));

const isInbound = ([entry, message]: Pair): boolean =>
  entry.direction === 'inbound' || message.direction === 'inbound';

const isNarrow = ({ sentAtLow, sentAtHigh }: StoredEntry | CapturedMessage): boolean =>
  sentAtHigh - sentAtLow <= NARROW;

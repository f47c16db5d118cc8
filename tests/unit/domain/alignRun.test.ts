import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignRun, type StoredEntry } from '../../../lib/domain/alignRun';
import { alignRuns, type Run } from '../../../lib/domain/alignRuns';
import type { CapturedMessage } from '../../../lib/domain/capture';
import { DAY, HOUR } from '../../../lib/domain/units';
import { aCapturedMessage, NINE } from './builders';

const SHORTEST_WINDOW = 3;

const said = (...texts: string[]): CapturedMessage[] => texts.map((text) => aCapturedMessage({ text }));
const aRun = (messages: readonly CapturedMessage[], touchesNewestEnd = false): Run => ({
  messages,
  touchesNewestEnd,
});
const textsOf = (entries: readonly { readonly text: string }[]) =>
  entries.map((entry) => entry.text).join(' ');
const contentOf = ({ direction, text }: { readonly direction: string; readonly text: string }) =>
  `${direction}:${text}`;

/** So that one list is part of another only where whole messages are. */
const listOf = (entries: readonly { readonly direction: string; readonly text: string }[]) =>
  `|${entries.map(contentOf).join('|')}|`;

const placedTexts = (sequence: readonly StoredEntry[], run: readonly CapturedMessage[], touches = false) => {
  const alignment = alignRun(sequence, run, touches);
  return alignment.kind === 'placed' ? textsOf(alignment.sequence) : 'unplaced';
};

const sequenceOf = (...texts: string[]): readonly StoredEntry[] => {
  const alignment = alignRun([], said(...texts), true);
  return alignment.kind === 'placed' ? alignment.sequence : [];
};

const CANNED = 'Thank you for writing to us, we will look into it';

const anyMessage = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      text: fc.constantFrom('ok', 'yes', 'price?', 'thanks'),
      direction: fc.constantFrom('inbound' as const, 'outbound' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      text: fc.constantFrom(CANNED, `${CANNED} today`),
      direction: fc.constant('outbound' as const),
    }),
  },
);

/** A chat whose page gives no ids: texts repeat, long ones of ours too, but no three messages in a row do. */
const anyHistory = fc
  .array(anyMessage, { minLength: SHORTEST_WINDOW, maxLength: 40 })
  .map((history) => history.map((message, index) => ({ ...message, ...dayOf(index) })))
  .filter((history) => {
    const threes = history.slice(2).map((_, index) =>
      history
        .slice(index, index + 3)
        .map(contentOf)
        .join(),
    );
    return new Set(threes).size === threes.length;
  });

/** The page tells the day only. */
const dayOf = (index: number) => {
  const day = NINE + Math.floor(index / 20) * 24 * HOUR;
  return { sentAtLow: day, sentAtHigh: day + 24 * HOUR };
};

const windowsOf = (
  history: readonly Partial<CapturedMessage>[],
  bounds: readonly [number, number][],
): Run[] =>
  bounds.map(([start, length]) => {
    const end = Math.min(history.length, start + length);
    const messages = history.slice(Math.min(start, end - SHORTEST_WINDOW), end).map(aCapturedMessage);
    return aRun(messages, end === history.length);
  });

/** Windows that overlap by three or more and show everything, plus random ones, in any order. */
const anyCovering = anyHistory.chain((history) => {
  const anyBounds = fc.array(
    fc.tuple(fc.nat({ max: history.length - SHORTEST_WINDOW }), fc.integer({ min: 3, max: 12 })),
  );
  const chain = history
    .slice(0, -2)
    .flatMap((_, start): [number, number][] => (start % 3 === 0 ? [[start, 6]] : []));
  return anyBounds
    .map((bounds) => windowsOf(history, [...chain, ...bounds]))
    .chain((runs) =>
      fc.record({
        history: fc.constant(history),
        runs: fc.shuffledSubarray(runs, { minLength: runs.length }),
      }),
    );
});

/** Delivers runs one by one, as pages do; those without a place are tried again each time. */
const deliver = (runs: readonly Run[]) =>
  runs.reduce(
    (state, run) => alignRuns(state.sequence, [...state.unplaced, run], 'c'),
    alignRuns<Run>([], []),
  );

describe('aligning messages without ids', () => {
  test('gives the same sequence from overlapping windows in any order, nothing doubled, nothing lost', () => {
    fc.assert(
      fc.property(anyCovering, ({ history, runs }) => {
        const { sequence, unplaced } = deliver(runs);
        expect(unplaced).toEqual([]);
        expect(sequence.map(contentOf)).toEqual(history.map(contentOf));
        expect(new Set(sequence.map((entry) => entry.id)).size).toBe(history.length);
        expect(sequence.map((entry) => entry.position - (sequence[0]?.position ?? 0))).toEqual([
          ...history.keys(),
        ]);
      }),
    );
  });

  test('holds a true stretch of the history when windows leave gaps; what has no place is kept apart', () => {
    fc.assert(
      fc.property(anyCovering, fc.nat(), ({ history, runs }, keep) => {
        const some = runs.slice(0, 1 + (keep % runs.length));
        const { sequence, unplaced } = deliver(some);
        expect(listOf(history)).toContain(listOf(sequence));
        for (const run of some) {
          const isPlaced = listOf(sequence).includes(listOf(run.messages));
          expect(isPlaced).toBe(!unplaced.includes(run));
        }
      }),
    );
  });

  test('takes the same reading a second time without a change', () => {
    fc.assert(
      fc.property(anyCovering, ({ runs }) => {
        const { sequence } = deliver(runs);
        const again = alignRuns(sequence, runs, 'c');
        expect(again.sequence).toBe(sequence);
        expect(again.unplaced).toEqual([]);
      }),
    );
  });

  test('keeps the ids it gave while the conversation grows at both ends', () => {
    const before = sequenceOf('hello', 'price?', 'ten');
    const alignment = alignRun(before, said('good morning', 'hello', 'price?', 'ten', 'thanks'), true);
    if (alignment.kind !== 'placed') throw new Error('not placed');
    expect(alignment.sequence.slice(1, 4)).toEqual(before);
    expect(alignment.sequence.map((entry) => entry.position)).toEqual([-1, 0, 1, 2, 3]);
  });

  test('does not guess when a run fits in more than one way', () => {
    expect(placedTexts(sequenceOf('ok', 'ok'), said('ok', 'ok', 'ok'))).toBe('unplaced');
  });

  test('does not take a chance "ok" for an overlap', () => {
    expect(placedTexts(sequenceOf('hello', 'price?', 'ok'), said('ok', 'where?', 'here'))).toBe('unplaced');
    const long = 'my order 1234 has not arrived yet';
    expect(placedTexts(sequenceOf('hello', 'ok', long), said(long, 'where?', 'here'))).toBe(
      `hello ok ${long} where? here`,
    );
  });

  test('does not take a canned reply that was sent twice for an overlap', () => {
    const canned = aCapturedMessage({ text: CANNED, direction: 'outbound' });
    const [hi, thanks, refund] = said('hi', 'thanks', 'refund please');
    if (!hi || !thanks || !refund) throw new Error('nothing said');
    const { sequence, unplaced } = deliver([aRun([hi, canned]), aRun([canned, refund])]);
    expect(textsOf(sequence)).toBe(`hi ${CANNED}`);
    expect(unplaced).toHaveLength(1);
    const whole = [hi, canned, thanks, canned, refund];
    const read = deliver([aRun([hi, canned]), aRun([canned, refund]), aRun(whole)]);
    expect(textsOf(read.sequence)).toBe(textsOf(whole));
    expect(read.unplaced).toEqual([]);
    const ok = aCapturedMessage({ text: 'ok', direction: 'outbound', within: DAY });
    const cannedThatDay = { ...canned, sentAtHigh: NINE + DAY };
    expect(deliver([aRun([hi, cannedThatDay, ok]), aRun([cannedThatDay, ok, refund])]).unplaced).toHaveLength(
      1,
    );
  });

  test('goes on from a canned reply that is all there was', () => {
    const canned = aCapturedMessage({ text: CANNED, direction: 'outbound' });
    const { sequence, unplaced } = deliver([aRun([canned]), aRun([canned, ...said('refund please')])]);
    expect(textsOf(sequence)).toBe(`${CANNED} refund please`);
    expect(unplaced).toEqual([]);
  });

  test('believes a page that shows all of a sequence and more between', () => {
    const asked = 'my order 1234 has not arrived yet';
    const before = sequenceOf('hi', asked, 'refund please');
    const alignment = alignRun(
      before,
      said('hi', asked, 'thanks', 'still nothing', 'refund please', 'now'),
      true,
    );
    if (alignment.kind !== 'placed') throw new Error('not placed');
    expect(textsOf(alignment.sequence)).toBe(`hi ${asked} thanks still nothing refund please now`);
    expect([0, 1, 4].map((index) => alignment.sequence[index]?.id)).toEqual(before.map(({ id }) => id));
    expect(alignment.sequence.map(({ position }) => position)).toEqual([-2, -1, 0, 1, 2, 3]);
  });

  test('tells equal texts apart by their times', () => {
    const sequence = sequenceOf('hello', 'ok', 'ok');
    const later = said('ok', 'ok').map((message) => ({
      ...message,
      sentAtLow: NINE + HOUR,
      sentAtHigh: NINE + HOUR,
    }));
    expect(placedTexts(sequence, later)).toBe('unplaced');
  });

  test('takes the newest of equal stretches when the page was at its newest end', () => {
    const sequence = sequenceOf('ok', 'yes', 'ok');
    const atEnd = alignRun(sequence, said('ok'), true);
    const somewhere = alignRun(sequence, said('ok'), false);
    expect(atEnd).toEqual({ kind: 'placed', sequence, ids: [sequence[2]?.id] });
    expect(somewhere).toEqual({ kind: 'placed', sequence, ids: [undefined] });
  });

  test('narrows times and learns directions from what is read again', () => {
    const wide = aCapturedMessage({ at: NINE, within: HOUR, direction: 'unknown' });
    const first = alignRun([], [wide], true);
    if (first.kind !== 'placed') throw new Error('not placed');
    const second = alignRun(first.sequence, [aCapturedMessage({ at: NINE })], true);
    if (second.kind !== 'placed') throw new Error('not placed');
    expect(second.sequence).toEqual([{ ...first.sequence[0], direction: 'inbound', sentAtHigh: NINE }]);
  });
});

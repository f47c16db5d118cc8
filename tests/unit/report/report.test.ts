import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { readPlainLine } from '../../../lib/storage/readPlainLine';
import { report } from '../../../scripts/report/report';
import { type Line, slowReport } from './slowReport';

const START = Date.UTC(2026, 2, 2);
const iso = (at: number): string => new Date(at).toISOString();
const EVER = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const read = (lines: readonly Line[]) =>
  lines.flatMap((line, index) => readPlainLine(JSON.stringify(line), index + 1, 'UTC'));
const reportOf = (lines: readonly Line[], period = EVER, now?: number) => report(read(lines), period, now);

/** Slow on purpose: longer than tests usually take. */
const SLOW = MINUTE;

/** Fractions of a millisecond differ by the order in which they are added. */
function toWhole(value: unknown): unknown {
  if (typeof value === 'number') return Math.abs(value) <= 1 ? Number(value.toFixed(9)) : Math.round(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toWhole(each)]));
}

const COURTESIES = ['thanks', 'Teşekkürler 🙏', 'tamam', 'ok', 'makasih kak', '👍', '@acme Thank you!'];
const QUESTIONS = [
  'ok?',
  'where is it',
  'order 5',
  '',
  'kargo nerede',
  'belum sampai min',
  undefined,
  'thanks but no',
];
const isCourtesy = (text: string | undefined): boolean => text !== undefined && COURTESIES.includes(text);

const AUTHORS = { in: 'customer', out: 'me', team: 'teammate', auto: 'auto' } as const;

const CONTACTS = ['ayse', 'budi', 'carol'];

/** A conversation is one contact's, in one kind; a contact can have several. */
const anyLine = fc
  .record({
    conversation: fc.nat(5),
    platform: fc.constantFrom('x', 'instagram'),
    kind: fc.constantFrom('message', 'mention', 'message', 'comment', 'reaction'),
    // Steps of half a day and of a minute: bounds of 24 and 72 hours are hit exactly, and missed narrowly.
    at: fc
      .tuple(fc.nat(60), fc.constantFrom(0, 0, 0, 1, -1))
      .map(([halfDays, minutes]) => START + halfDays * 12 * HOUR + minutes * MINUTE),
    what: fc.constantFrom('in', 'in', 'in', 'out', 'team', 'auto', 'resolve'),
    text: fc.constantFrom(...COURTESIES, ...QUESTIONS, ...QUESTIONS),
  })
  .map(({ conversation, platform, kind, at, what, text }): Line => {
    const where = { conversation: `c${conversation}`, platform };
    if (what === 'resolve') return { ...where, resolvedAt: iso(at) };
    return {
      ...where,
      kind,
      contact: CONTACTS[conversation % CONTACTS.length] ?? '',
      direction: what === 'in' ? 'inbound' : 'outbound',
      author: AUTHORS[what],
      at: iso(at),
      ...(text === undefined ? {} : { text }),
    };
  });

describe('report', () => {
  test(
    'comes to the same as a slow computation from the definitions',
    () => {
      const anyBound = fc.option(fc.nat(60), { nil: undefined });
      fc.assert(
        fc.property(
          fc.array(anyLine, { maxLength: 120 }),
          anyBound,
          anyBound,
          fc.option(fc.nat(70), { nil: undefined }),
          (lines, one, other, moment) => {
            const at = (halfDays: number) => START + halfDays * 12 * HOUR;
            const bounds = [one, other].flatMap((bound) => (bound === undefined ? [] : [at(bound)])).sort();
            const period = { from: bounds[0] ?? EVER.from, to: bounds[1] ?? EVER.to };
            const now = moment === undefined ? undefined : at(moment);
            expect(toWhole(reportOf(lines, period, now))).toEqual(
              toWhole(slowReport(lines, isCourtesy, { ...period, ...(now === undefined ? {} : { now }) })),
            );
          },
        ),
        { numRuns: 400 },
      );
    },
    SLOW,
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PACKS } from '../../../../lib/domain/triage/packs';
import { type PriorityFacts, priorityOf } from '../../../../lib/domain/triage/priority';
import { createTriage } from '../../../../lib/domain/triage/triage';
import { DAY, HOUR, MINUTE } from '../../../../lib/domain/units';
import { reasonLine } from '../../../../lib/i18n/reasonLine';

const NINE = Date.UTC(2026, 2, 2, 9);
const triage = createTriage(PACKS);

const facts = (overrides: Partial<PriorityFacts> = {}): PriorityFacts => ({
  text: triage('Where can I see the menu?'),
  isWaiting: true,
  elapsedTime: 0,
  target: HOUR,
  isPublic: false,
  weighingTags: [],
  earlierCases: 0,
  ...overrides,
});

const anyFacts: fc.Arbitrary<PriorityFacts> = fc.record({
  text: fc.constantFrom(
    triage('thanks'),
    triage('You lost my bag, I will sue you!!'),
    triage('hacked, stolen, lost, refund, urgent, WORST SERVICE EVER!!!! where is my lawyer?'),
    triage('Best pancakes'),
  ),
  isWaiting: fc.boolean(),
  elapsedTime: fc.integer({ min: 0, max: 3 * DAY }),
  target: fc.constantFrom(HOUR, 4 * HOUR),
  isPublic: fc.boolean(),
  weighingTags: fc.constantFrom([], ['VIP']),
  earlierCases: fc.integer({ min: 0, max: 3 }),
});

describe('the priority of a conversation', () => {
  test('every point of it is listed', () => {
    fc.assert(
      fc.property(anyFacts, (each) => {
        const { points, reasons } = priorityOf(each, NINE);
        expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('only rises while the customer waits', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: DAY }), (each, longer) => {
        const later = priorityOf({ ...each, elapsedTime: each.elapsedTime + longer }, NINE);
        expect(later.points).toBeGreaterThanOrEqual(priorityOf(each, NINE).points);
      }),
    );
  });

  test('says in plain words what a wait, refunds and publicity weigh', () => {
    const { reasons } = priorityOf(
      facts({ text: triage('I want a refund'), elapsedTime: 52 * MINUTE, isPublic: true }),
      NINE,
    );
    const lines = reasons.map((reason) => reasonLine(reason, 'en'));
    expect(lines).toContain('has waited 52m of 1h: +35');
    expect(lines).toContain('everybody can read it: +8');
    expect(lines).toContain('speaks of a refund or compensation (“refund”): +18');
  });

  test('is none where nobody waits', () => {
    const result = priorityOf(facts({ text: triage('You lost my bag!!'), isWaiting: false }), NINE);
    expect(result).toEqual({ priority: 'none', points: 0, reasons: [], decidedBy: 'nobodyWaits' });
  });

  test('is at least high where a promise was not kept', () => {
    const breached = facts({ text: triage('thanks'), elapsedTime: HOUR + 1 });
    expect(priorityOf(breached, NINE)).toMatchObject({ priority: 'high', decidedBy: 'breach' });
    expect(priorityOf(facts({ text: triage('thanks'), elapsedTime: HOUR }), NINE).decidedBy).toBe('points');
  });

  test('without a promise is never late, and without words still somebody', () => {
    const { text: _, target: __, ...bare } = facts({ elapsedTime: 9 * DAY });
    expect(priorityOf(bare, NINE)).toMatchObject({ priority: 'low', points: 10 });
  });

  test('set by hand holds until it expires, and is then what it would have been', () => {
    const byHand = facts({ override: { priority: 'urgent', until: NINE + HOUR }, byRule: 'low' });
    expect(priorityOf(byHand, NINE)).toMatchObject({ priority: 'urgent', decidedBy: 'hand' });
    expect(priorityOf(byHand, NINE + HOUR)).toMatchObject({ priority: 'low', decidedBy: 'rule' });
    const { override: _, byRule: __, ...lifted } = byHand;
    expect(priorityOf(lifted, NINE).decidedBy).toBe('points');
  });

  test('set by hand without an end stays, also where nobody waits', () => {
    const byHand = facts({ override: { priority: 'low' }, isWaiting: false });
    expect(priorityOf(byHand, NINE + 365 * DAY)).toMatchObject({ priority: 'low', decidedBy: 'hand' });
  });
});

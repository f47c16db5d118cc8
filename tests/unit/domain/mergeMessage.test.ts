import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../lib/domain/conversation';
import { mergeMessage } from '../../../lib/domain/mergeMessage';
import { isContradicted } from '../../../lib/domain/timeEvidence';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { aMessage, aReply, NINE } from './builders';

const anyReading: fc.Arbitrary<Message> = fc
  .record(
    {
      direction: fc.constantFrom('inbound', 'outbound', 'unknown'),
      authorKind: fc.constantFrom('customer', 'me', 'teammate', 'automatic', 'unknown'),
      author: fc.record({
        name: fc.constantFrom('', 'Ayşe', 'Ayse Y.'),
        handle: fc.constantFrom('', 'ayse'),
      }),
      text: fc.constantFrom('', 'How much', 'How much…', 'How much is it?'),
      timeSource: fc.constantFrom('attribute', 'label', 'separator', 'row', 'observed'),
      at: fc.integer({ min: 0, max: 20 }),
      within: fc.integer({ min: 0, max: 10 }),
      agentId: fc.constantFrom('agent-1', 'agent-2'),
      language: fc.constantFrom('en', 'tr'),
      timeLabel: fc.record({ text: fc.constantFrom('2 h', '3 h'), firstSeenAt: fc.nat({ max: 3 }) }),
      position: fc.integer({ min: -2, max: 2 }),
    },
    { requiredKeys: ['direction', 'authorKind', 'author', 'text', 'timeSource', 'at', 'within'] },
  )
  .map((overrides) => aMessage({ id: 'same', ...overrides }));

describe('merging readings of a message', () => {
  test('does not depend on their order or number', () => {
    fc.assert(
      fc.property(anyReading, anyReading, anyReading, (one, two, three) => {
        const all = mergeMessage(mergeMessage(one, two), three);
        expect(mergeMessage(one, mergeMessage(two, three))).toEqual(all);
        expect(mergeMessage(mergeMessage(three, two), one)).toEqual(all);
        expect(mergeMessage(all, two)).toEqual(all);
        expect(mergeMessage(one, one)).toEqual(one);
      }),
    );
  });

  test('never widens a time as long as nothing contradicts', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (one, other) => {
        const merged = mergeMessage(one, other);
        fc.pre(!isContradicted(merged));
        expect(merged.sentAtLow).toBe(Math.max(one.sentAtLow, other.sentAtLow));
        expect(merged.sentAtHigh).toBe(Math.min(one.sentAtHigh, other.sentAtHigh));
      }),
    );
  });

  test('believes an exact time over a label that contradicts it, and tells', () => {
    const exact = aMessage({ at: NINE });
    const labelled = aMessage({ id: exact.id, at: NINE + HOUR, within: HOUR, timeSource: 'label' });
    const merged = mergeMessage(labelled, exact);
    expect(merged).toMatchObject({ sentAtLow: NINE, sentAtHigh: NINE, timeSource: 'attribute' });
    expect(isContradicted(merged)).toBe(true);
    expect(isContradicted(mergeMessage(exact, exact))).toBe(false);
  });

  test('leaves open which is true when one source contradicts itself', () => {
    const merged = mergeMessage(aMessage({ id: 'm' }), aMessage({ id: 'm', at: NINE + MINUTE }));
    expect(merged).toMatchObject({ sentAtLow: NINE, sentAtHigh: NINE + MINUTE });
    expect(isContradicted(merged)).toBe(true);
  });

  test('keeps the whole text when a page shows a shortened one', () => {
    const whole = aMessage({ text: 'How much is it?' });
    expect(mergeMessage(whole, { ...whole, text: 'How much is…' }).text).toBe('How much is it?');
    expect(mergeMessage({ ...whole, text: 'How much is i…' }, whole).text).toBe('How much is it?');
  });

  test('never takes a message away from the agent who was seen sending it', () => {
    const sent = aReply();
    const { agentId: _, ...read } = aReply({ authorKind: 'unknown' });
    expect(mergeMessage(read, sent)).toEqual(sent);
    expect(mergeMessage(sent, { ...read, authorKind: 'automatic' })).toEqual(sent);
  });
});

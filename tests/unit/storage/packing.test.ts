import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveEpisodes } from '../../../lib/domain/deriveEpisodes';
import type { Episode } from '../../../lib/domain/episode';
import { MINUTE } from '../../../lib/domain/units';
import { pack } from '../../../lib/storage/packing';
import { unpack } from '../../../lib/storage/unpacking';
import { aMessage, aReply, NINE } from '../domain/builders';

const interval = fc
  .tuple(fc.integer({ min: -1e12, max: 4e12 }), fc.integer({ min: 0, max: 1e9 }), fc.boolean())
  .map(([low, width, isHalf]) => ({ low: low + (isHalf ? 0.5 : 0), high: low + width + (isHalf ? 0.5 : 0) }));
const optional = { requiredKeys: ['since'] as const } as const;
const wait = fc.record(
  { since: interval, endedAt: interval, endedBy: fc.constantFrom('reply', 'resolve'), agentId: fc.string() },
  { requiredKeys: [...optional.requiredKeys] },
);
const anyEpisode = fc.record(
  {
    id: fc.string(),
    conversationIds: fc.array(fc.string()),
    channel: fc.constantFrom('x/mention', 'facebook/message'),
    account: fc.string(),
    startedBy: fc.constantFrom('customer', 'agent'),
    openedAt: interval,
    contactKey: fc.string(),
    questionsAt: fc.array(fc.integer({ min: -1e12, max: 4e12 })),
    lastReplyAt: interval,
    closedAt: interval,
    closedBy: fc.constantFrom('resolve', 'silence'),
    reopenCount: fc.nat(),
    waits: fc.array(wait),
    firstResponse: fc.record({
      since: interval,
      at: interval,
      authorKind: fc.constantFrom('me', 'unknown'),
    }),
    agentTurns: fc.nat(),
    isAgentsTurn: fc.boolean(),
    agentIds: fc.array(fc.string()),
    messageCounts: fc.record({ inbound: fc.nat(), outbound: fc.nat(), automatic: fc.nat() }),
    lastMessageAt: interval,
    lastActivityAt: fc.integer({ min: -1e12, max: 4e12 }),
    acts: fc.record({ isEscalated: fc.constant(true), tagIds: fc.array(fc.string()) }),
  },
  {
    requiredKeys: [
      'id',
      'conversationIds',
      'openedAt',
      'questionsAt',
      'waits',
      'reopenCount',
      'agentTurns',
      'messageCounts',
      'lastMessageAt',
      'lastActivityAt',
    ],
  },
);

describe('packed episodes', () => {
  test('are the same again', () => {
    fc.assert(
      fc.property(fc.array(anyEpisode), (episodes) => {
        expect(unpack(pack(episodes as Episode[]))).toEqual(episodes);
      }),
    );
  });

  test('are a fraction of their size', () => {
    const episodes = Array.from({ length: 50 }, (_, index) =>
      deriveEpisodes(
        [aMessage({ id: `q${index}` }), aReply({ id: `a${index}`, at: NINE + index * MINUTE })],
        [],
      ),
    ).flat();
    const { texts, numbers } = pack(episodes);
    expect(texts.length + numbers.byteLength).toBeLessThan(JSON.stringify(episodes).length / 3);
  });
});

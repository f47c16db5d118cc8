import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, AgentEvent } from '../../../lib/domain/event';
import { projectConversation } from '../../../lib/domain/projection';
import { NINE } from './builders';

const conversationId = 'x:acme/@ayse/1';

const anAct = (act: Act, logicalTime: number, overrides: Partial<AgentEvent> = {}): AgentEvent =>
  Object.assign(
    { id: `e${logicalTime}`, agentId: 'agent-1', deviceId: 'device-1', at: NINE + logicalTime, logicalTime },
    act,
    overrides,
  );

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom('lead', 'praise').map((tagId): Act => ({ type: 'tagAdded', conversationId, tagId })),
  fc.constantFrom('lead', 'praise').map((tagId): Act => ({ type: 'tagRemoved', conversationId, tagId })),
  fc
    .constantFrom('low', 'urgent')
    .map((priority): Act => ({ type: 'prioritySet', conversationId, priority })),
  fc.constantFrom('resolved', 'reopened').map((type): Act => ({ type, conversationId })),
);

const anyEvents = fc
  .array(fc.tuple(anyAct, fc.nat({ max: 5 }), fc.constantFrom('device-1', 'device-2')))
  .map((acts) => acts.map(([act, time, deviceId], index) => anAct(act, time, { id: `e${index}`, deviceId })));

describe('what acts come to', () => {
  test('does not depend on the order in which they arrive, nor on arriving twice', () => {
    const anyArrival = anyEvents.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    fc.assert(
      fc.property(anyArrival, ([events, shuffled]) => {
        expect(projectConversation([...shuffled, ...shuffled])).toEqual(projectConversation(events));
      }),
    );
  });

  test('is what was done last, by logical time', () => {
    const { tagIds, priority, resolutions } = projectConversation([
      anAct({ type: 'prioritySet', conversationId, priority: 'high' }, 3),
      anAct({ type: 'prioritySet', conversationId, priority: 'low' }, 2),
      anAct({ type: 'tagAdded', conversationId, tagId: 'lead' }, 4),
      anAct({ type: 'tagAdded', conversationId, tagId: 'praise' }, 5),
      anAct({ type: 'tagRemoved', conversationId, tagId: 'lead' }, 6),
      anAct({ type: 'resolved', conversationId }, 7),
    ]);
    expect({ tagIds, priority }).toEqual({ tagIds: ['praise'], priority: 'high' });
    expect(resolutions).toEqual([{ type: 'resolved', at: NINE + 7, agentId: 'agent-1' }]);
  });
});

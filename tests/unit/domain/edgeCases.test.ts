import { describe, expect, test } from 'vitest';
import { deriveEpisodes } from '../../../lib/domain/deriveEpisodes';
import { waitingSince } from '../../../lib/domain/episode';
import { exactly } from '../../../lib/domain/interval';
import { mergeMessage } from '../../../lib/domain/mergeMessage';
import { responseRate } from '../../../lib/domain/responseRate';
import { firstResponseTimes } from '../../../lib/domain/responseTimes';
import { DAY, HOUR, MINUTE, SECOND } from '../../../lib/domain/units';
import { waitingNow } from '../../../lib/domain/waitingNow';
import { aMessage, aReply, delayOf, NINE } from './builders';

const EVER = { period: { from: 0, to: Number.MAX_SAFE_INTEGER } };

describe('edge cases', () => {
  test('E8: a text that is known to be automatic answers nobody, unless an agent was seen sending it', () => {
    const known = new Set(['we will be with you shortly']);
    const text = 'We will be with you shortly ';
    const later = { id: 'a', at: NINE + 30 * SECOND, text };
    const unknown = aReply({ ...later, authorKind: 'unknown', agentId: undefined });
    const [waiting] = deriveEpisodes([aMessage({ id: 'q' }), unknown], [], known);
    expect(waiting && waitingSince(waiting)).toEqual(exactly(NINE));
    const [answered] = deriveEpisodes([aMessage({ id: 'q' }), aReply(later)], [], known);
    expect(delayOf(answered)).toEqual(exactly(30 * SECOND));
  });

  test('E9: what a teammate or a phone sent stops the clock for all and is nobody’s mine', () => {
    const byTeammate = aReply({ authorKind: 'teammate', agentId: undefined });
    const byPhone = aReply({ authorKind: 'unknown', agentId: undefined });
    for (const reply of [byTeammate, byPhone]) {
      const episodes = deriveEpisodes([aMessage(), reply], []);
      expect(firstResponseTimes(episodes, EVER).count).toBe(1);
      expect(firstResponseTimes(episodes, { ...EVER, agentId: 'agent-1' }).count).toBe(0);
    }
  });

  test('E11: an edited message keeps its time, and so do the clocks', () => {
    const question = aMessage({ id: 'q' });
    const edited = mergeMessage(question, { ...question, text: `${question.text} It is urgent.` });
    const reply = aReply({ id: 'r' });
    const [before] = deriveEpisodes([question, reply], []);
    const [after] = deriveEpisodes([edited, reply], []);
    expect(after).toEqual(before);
  });

  test('E17: a question in public that goes on in private is one, from the public one to the first answer in either', () => {
    const privately = { conversationId: 'x:acme/#t1', channel: 'x/message' } as const;
    const messages = [
      aMessage({ id: '1' }),
      aMessage({ id: '2', at: NINE + MINUTE, ...privately }),
      aReply({ id: '3', at: NINE + 10 * MINUTE, ...privately }),
      aReply({ id: '4', at: NINE + 20 * MINUTE }),
    ];
    const [episode, ...others] = deriveEpisodes(messages, []);
    expect(others).toEqual([]);
    expect(episode).toMatchObject({
      channel: 'x/mention',
      conversationIds: ['x:acme/@ayse/1', 'x:acme/#t1'],
      agentTurns: 1,
    });
    expect(delayOf(episode)).toEqual(exactly(10 * MINUTE));
  });

  test('E18: an answer to a story waits like a message', () => {
    const [episode] = deriveEpisodes([aMessage({ channel: 'instagram/storyReply' })], []);
    expect(episode && waitingSince(episode)).toEqual(exactly(NINE));
  });

  test('E19: what is found late waits since it was sent', () => {
    const found = aMessage({ id: 'found', at: NINE - 3 * DAY });
    const [first, second] = deriveEpisodes([aMessage({ id: 'q' }), aReply({ id: 'r' }), found], []);
    expect(delayOf(first)).toEqual(exactly(3 * DAY + MINUTE));
    expect(second).toBeUndefined();
  });

  test('a clock that was set back gives no negative wait', () => {
    expect(waitingNow([exactly(NINE)], NINE - DAY)).toMatchObject({ count: 1 });
    const waits = Array.from({ length: 5 }, () => exactly(NINE));
    expect(waitingNow(waits, NINE - DAY).p90).toBe(0);
    const unanswered = deriveEpisodes([aMessage()], []);
    expect(responseRate(unanswered, EVER, NINE - DAY)).toMatchObject({ answered: 0, eligible: 0 });
  });

  test('an episode with only coarse times is counted, and its times are not', () => {
    const episodes = deriveEpisodes(
      [aMessage({ within: DAY }), aReply({ at: NINE + 30 * HOUR, within: DAY })],
      [],
    );
    expect(firstResponseTimes(episodes, EVER)).toMatchObject({
      count: 0,
      approximateCount: 1,
      median: undefined,
    });
    expect(responseRate(episodes, EVER, NINE + 9 * DAY)).toMatchObject({ answered: 1, eligible: 1 });
  });
});

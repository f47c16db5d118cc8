import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../lib/domain/conversation';
import { deriveEpisodes } from '../../../lib/domain/deriveEpisodes';
import { NO_REPLY_TAG } from '../../../lib/domain/event';
import { exactly } from '../../../lib/domain/interval';
import type { NumberFilter } from '../../../lib/domain/period';
import { responseRate } from '../../../lib/domain/responseRate';
import { channelsAnswered, firstResponseTimes, replyTimes } from '../../../lib/domain/responseTimes';
import { quantile, summarizeDurations } from '../../../lib/domain/statistics';
import { DAY, HOUR, MINUTE, SECOND } from '../../../lib/domain/units';
import { countConversations, countMessages, type Volume, volumeChanges } from '../../../lib/domain/volumes';
import { waitingNow } from '../../../lib/domain/waitingNow';
import { volumeDaysOf, volumesOf } from '../../../lib/storage/volumeDays';
import { aMessage, aReply, NINE } from './builders';

const EVER: NumberFilter = { period: { from: 0, to: Number.POSITIVE_INFINITY } };
const MINE: NumberFilter = { ...EVER, agentId: 'agent-1' };

const durations = (...minutes: number[]) => minutes.map((value) => exactly(value * MINUTE));

/** A conversation of its own: one question, answered after so many minutes. */
const answeredAfter = (
  minutes: number,
  { question = {}, answer = {} }: { question?: Partial<Message>; answer?: Partial<Message> } = {},
) => {
  const conversationId = `x:acme/@c${minutes}/1`;
  return deriveEpisodes(
    [
      aMessage({ id: `i${minutes}`, conversationId, ...question }),
      aReply({ id: `o${minutes}`, at: NINE + minutes * MINUTE, conversationId, ...answer }),
    ],
    [],
  );
};
const byTeammate = { answer: { authorKind: 'teammate', agentId: undefined } } as const;

describe('times', () => {
  test('V11, E21: median and mean of few, no p90 below five', () => {
    expect(summarizeDurations(durations(5, 20, 240))).toMatchObject({
      count: 3,
      median: 20 * MINUTE,
      mean: 88 * MINUTE + 20 * SECOND,
      p90: undefined,
    });
    const ten = summarizeDurations(durations(...Array.from({ length: 10 }, (_, index) => index + 1)));
    expect(ten.median).toBeCloseTo(5.5 * MINUTE, 6);
    expect(ten.p90).toBeCloseTo(9.1 * MINUTE, 6);
  });

  test('of nothing are absent', () => {
    const none = summarizeDurations([]);
    expect(none).toEqual({
      count: 0,
      median: undefined,
      p90: undefined,
      mean: undefined,
      approximateCount: 0,
    });
  });

  test('E13: what is known too coarsely is left out and counted apart', () => {
    const known = [...durations(10), { low: 0, high: 5 * MINUTE }, { low: 9 * HOUR, high: 11 * HOUR }];
    const times = summarizeDurations([...known, { low: MINUTE, high: 7 * MINUTE }]);
    expect(times).toMatchObject({ count: 3, approximateCount: 1 });
  });

  test('quantiles lie between the smallest and the largest and do not mind order', () => {
    const anyValues = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(
      fc.property(anyValues, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const value = quantile(values, share) ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(Math.min(...values));
        expect(value).toBeLessThanOrEqual(Math.max(...values));
        expect(quantile(values.toReversed(), share)).toBe(value);
      }),
    );
  });

  test('of first responses belong to the moment of the answer, from its first millisecond to before its last', () => {
    const episodes = answeredAfter(10);
    const at = NINE + 10 * MINUTE;
    const countIn = (from: number, to: number) =>
      firstResponseTimes(episodes, { period: { from, to } }).count;
    expect([countIn(at, at + 1), countIn(NINE, at), countIn(NINE, at + 1)]).toEqual([1, 0, 1]);
  });

  test('are mine only where this agent was seen answering', () => {
    const episodes = [...answeredAfter(10), ...answeredAfter(30, byTeammate)];
    expect(firstResponseTimes(episodes, EVER)).toMatchObject({ count: 2, median: 20 * MINUTE });
    expect(firstResponseTimes(episodes, MINE)).toMatchObject({ count: 1, median: 10 * MINUTE });
    expect(replyTimes(episodes, { ...EVER, agentId: 'agent-2' }).count).toBe(0);
  });

  test('are told per channel', () => {
    const comment = { question: { channel: 'x/comment' }, answer: { channel: 'x/comment' } } as const;
    const episodes = [...answeredAfter(10), ...answeredAfter(20, comment)];
    expect(channelsAnswered(episodes, EVER)).toEqual(['x/comment', 'x/mention']);
    expect(firstResponseTimes(episodes, { ...EVER, channel: 'x/comment' }).median).toBe(20 * MINUTE);
  });

  test('of replies count each wait that a reply ended, and none that Resolve ended', () => {
    const messages = [
      aMessage({ id: '1' }),
      aReply({ id: '2', at: NINE + 5 * MINUTE }),
      aMessage({ id: '3', at: NINE + HOUR }),
      aReply({ id: '4', at: NINE + HOUR + 15 * MINUTE }),
      aMessage({ id: '5', at: NINE + 2 * HOUR }),
    ];
    const resolved = { type: 'resolved', at: NINE + 3 * HOUR, agentId: 'agent-1' } as const;
    expect(replyTimes(deriveEpisodes(messages, [resolved]), EVER)).toMatchObject({
      count: 2,
      mean: 10 * MINUTE,
    });
  });
});

describe('response rate', () => {
  const unanswered = deriveEpisodes([aMessage({ conversationId: 'x:acme/@late/1' })], []);

  test('V13: a reopened and answered episode is one of one', () => {
    const resolved = { type: 'resolved', at: NINE + 10 * MINUTE, agentId: 'agent-1' } as const;
    const episodes = deriveEpisodes(
      [
        aMessage({ id: '1' }),
        aMessage({ id: '2', at: NINE + 2 * HOUR }),
        aReply({ at: NINE + 2 * HOUR + 5 * MINUTE }),
      ],
      [resolved],
    );
    expect(responseRate(episodes, EVER, NINE + 3 * HOUR)).toEqual({
      answered: 1,
      answeredWithinWindow: 1,
      eligible: 1,
    });
  });

  test('does not count those who asked less than a day ago, nor those who need no reply', () => {
    const episodes = [...answeredAfter(10), ...unanswered];
    expect(responseRate(episodes, EVER, NINE + HOUR)).toMatchObject({ answered: 1, eligible: 1 });
    expect(responseRate(episodes, EVER, NINE + DAY + 1)).toMatchObject({ answered: 1, eligible: 2 });
    const spam = episodes.map((episode) => ({ ...episode, acts: { tagIds: [NO_REPLY_TAG] } }));
    expect(responseRate(spam, EVER, NINE + 2 * DAY)).toMatchObject({ eligible: 0 });
  });

  test('is not mine to answer for what somebody else answered', () => {
    const episodes = [...answeredAfter(10), ...answeredAfter(20, byTeammate), ...unanswered];
    expect(responseRate(episodes, MINE, NINE + 2 * DAY)).toMatchObject({ answered: 1, eligible: 2 });
  });

  test('E7: those we wrote to first are not part of it', () => {
    const proactive = deriveEpisodes([aReply(), aMessage({ at: NINE + HOUR })], []);
    expect(responseRate(proactive, EVER, NINE + 3 * DAY).eligible).toBe(0);
  });
});

describe('waiting now', () => {
  test('tells how many, who longest, and p90 from five on', () => {
    const since = [3, 1, 2, 5, 4].map((hours) => exactly(NINE - hours * HOUR));
    expect(waitingNow(since, NINE)).toEqual({
      count: 5,
      oldestSince: exactly(NINE - 5 * HOUR),
      p90: expect.closeTo(4.6 * HOUR, 3),
    });
    expect(waitingNow(since.slice(1), NINE).p90).toBeUndefined();
    expect(waitingNow([], NINE)).toEqual({ count: 0, oldestSince: undefined, p90: undefined });
  });
});

describe('volumes', () => {
  const addUp = (changes: readonly Volume[]): Volume[] => {
    const sums = new Map<string, Volume>();
    for (const change of changes) {
      const { count, ...told } = change;
      const key = JSON.stringify(Object.entries(told).sort());
      sums.set(key, { ...change, count: count + (sums.get(key)?.count ?? 0) });
    }
    return [...sums.entries()]
      .filter(([, { count }]) => count !== 0)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, volume]) => volume);
  };
  const anyMessage = fc
    .record({
      at: fc.nat({ max: 4 }).map((quarter) => NINE + quarter * 10 * MINUTE),
      direction: fc.constantFrom('inbound' as const, 'outbound' as const),
      channel: fc.constantFrom('x/mention' as const, 'x/comment' as const),
    })
    .map((overrides) => aMessage(overrides));

  test('come to the same in whatever order and steps messages change', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyMessage, anyMessage)), (changed) => {
        const before = changed.map(([message]) => message);
        const after = changed.map(([, message]) => message);
        const atOnce = addUp(volumeChanges([], after));
        const inSteps = addUp([
          ...volumeChanges([], before),
          ...changed.toReversed().flatMap(([former, message]) => volumeChanges([former], [message])),
        ]);
        expect(inSteps).toEqual(atOnce);
        expect(volumeChanges(after, after)).toEqual([]);
      }),
    );
  });

  test('count messages of a period, and conversations opened in it', () => {
    const reply = aReply({ at: NINE + 20 * MINUTE });
    const messages = [aMessage(), reply, aReply({ id: 'other', at: NINE + DAY, ...byTeammate.answer })];
    const volumes = volumesOf(volumeDaysOf(volumeChanges([], messages)));
    const day = { period: { from: NINE, to: NINE + DAY } };
    expect(countMessages(volumes, day)).toEqual({ inbound: 1, outbound: 1 });
    expect(countMessages(volumes, EVER)).toEqual({ inbound: 1, outbound: 2 });
    expect(countMessages(volumes, MINE)).toEqual({ inbound: 1, outbound: 1 });
    expect(countMessages(volumes, { ...EVER, channel: 'x/comment' })).toEqual({ inbound: 0, outbound: 0 });

    const episodes = [...deriveEpisodes(messages, []), ...answeredAfter(10, byTeammate)];
    expect(countConversations(episodes, day)).toBe(2);
    expect(countConversations(episodes, MINE)).toBe(1);
  });

  test('count as an agent’s the conversations answered in the period, whenever they began', () => {
    const episodes = answeredAfter(30);
    const morning = { from: NINE, to: NINE + 20 * MINUTE };
    const later = { from: NINE + 20 * MINUTE, to: NINE + HOUR };
    expect(countConversations(episodes, { ...MINE, period: morning })).toBe(0);
    expect(countConversations(episodes, { ...MINE, period: later })).toBe(1);
    expect(countConversations(episodes, { period: later })).toBe(0);
  });
});

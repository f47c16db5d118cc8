import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversationState } from '../../../lib/domain/conversationState';
import { deriveEpisodes } from '../../../lib/domain/deriveEpisodes';
import { responseDelay, waitingSince } from '../../../lib/domain/episode';
import { exactly } from '../../../lib/domain/interval';
import { placeResolutions } from '../../../lib/domain/placeResolutions';
import type { Resolution } from '../../../lib/domain/projection';
import { DAY, HOUR, MINUTE, SECOND } from '../../../lib/domain/units';
import { aMessage, aReply, delayOf, NINE } from './builders';

const inbound = (at: number, text?: string) =>
  aMessage({ at: NINE + at, id: `i${at}`, ...(text ? { text } : {}) });
const outbound = (at: number) => aReply({ at: NINE + at, id: `o${at}` });
const someoneElses = (at: number) =>
  aMessage({ at: NINE + at, id: `o${at}`, direction: 'outbound', authorKind: 'unknown', text: 'Hello' });
const resolve = (at: number): Resolution => ({ type: 'resolved', at: NINE + at, agentId: 'agent-1' });
const reopen = (at: number): Resolution => ({ type: 'reopened', at: NINE + at, agentId: 'agent-1' });

const replyDelays = (episode: ReturnType<typeof deriveEpisodes>[number] | undefined) =>
  episode?.waits.map(({ since, endedAt, endedBy }) => ({
    minutes: endedAt === undefined ? undefined : (endedAt.low - since.low) / MINUTE,
    endedBy,
  }));
const firstResponses = (episodes: ReturnType<typeof deriveEpisodes>) =>
  episodes.map((episode) => episode.firstResponse && responseDelay(episode.firstResponse).low / MINUTE);

describe('episodes', () => {
  test('V1, E5: one wait, from the first of several questions', () => {
    const episodes = deriveEpisodes([inbound(0), inbound(5 * MINUTE), outbound(20 * MINUTE)], []);
    expect(firstResponses(episodes)).toEqual([20]);
    expect(replyDelays(episodes[0])).toEqual([{ minutes: 20, endedBy: 'reply' }]);
  });

  test('V2: silence does not end it while the customer waits', () => {
    const episodes = deriveEpisodes([inbound(0), inbound(DAY), outbound(32 * HOUR)], []);
    expect(firstResponses(episodes)).toEqual([32 * 60]);
  });

  test('V3: an automatic reply stops no clock', () => {
    const [episode, ...others] = deriveEpisodes(
      [inbound(0), someoneElses(5 * SECOND), outbound(60 * MINUTE)],
      [],
    );
    expect(delayOf(episode)).toEqual(exactly(60 * MINUTE));
    expect(episode?.messageCounts).toEqual({ inbound: 1, outbound: 2, automatic: 1 });
    expect(others).toEqual([]);
  });

  test('a quick answer that this agent was seen sending is no automatic one', () => {
    expect(firstResponses(deriveEpisodes([inbound(0), outbound(5 * SECOND)], []))).toEqual([5 / 60]);
  });

  test('V8, E7: no first response when we wrote first, but a reply time', () => {
    const [episode] = deriveEpisodes([outbound(0), inbound(3 * HOUR), outbound(3 * HOUR + 10 * MINUTE)], []);
    expect(episode).toMatchObject({ startedBy: 'agent' });
    expect(episode?.firstResponse).toBeUndefined();
    expect(replyDelays(episode)).toEqual([{ minutes: 10, endedBy: 'reply' }]);
  });

  test('V9: thanks after Resolve reopens nothing', () => {
    const resolutions = [resolve(HOUR)];
    const episodes = deriveEpisodes([inbound(0), outbound(MINUTE), inbound(DAY, 'teşekkürler')], resolutions);
    expect(episodes).toHaveLength(1);
    expect(episodes[0]).toMatchObject({ closedBy: 'resolve', reopenCount: 0 });
    expect(conversationState(episodes, resolutions)).toEqual({ isResolved: true });
  });

  test('V10: later than 72 hours after Resolve a question opens a new one', () => {
    const later = 96 * HOUR;
    const episodes = deriveEpisodes(
      [inbound(0), outbound(MINUTE), inbound(later), outbound(later + 10 * MINUTE)],
      [resolve(2 * MINUTE)],
    );
    expect(firstResponses(episodes)).toEqual([1, 10]);
  });

  test('V12: after a day of silence a question opens a new one', () => {
    const next = 25 * HOUR;
    const episodes = deriveEpisodes(
      [inbound(0), outbound(5 * MINUTE), inbound(next), outbound(next + 2 * MINUTE)],
      [],
    );
    expect(firstResponses(episodes)).toEqual([5, 2]);
    expect(episodes[0]).toMatchObject({ closedBy: 'silence', closedAt: exactly(NINE + 5 * MINUTE) });
  });

  test('V13, E15: a question soon after Resolve reopens, and the first response counts from it', () => {
    const resolutions = [resolve(10 * MINUTE)];
    const messages = [inbound(0), inbound(2 * HOUR), outbound(2 * HOUR + 5 * MINUTE)];
    const episodes = deriveEpisodes(messages, resolutions);
    expect(firstResponses(episodes)).toEqual([5]);
    expect(episodes[0]?.reopenCount).toBe(1);
    expect(replyDelays(episodes[0])).toEqual([
      { minutes: 10, endedBy: 'resolve' },
      { minutes: 5, endedBy: 'reply' },
    ]);
    expect(conversationState(episodes, resolutions)).toEqual({ isResolved: false });
  });

  test('a reopened one keeps its first response', () => {
    const episodes = deriveEpisodes(
      [inbound(0), outbound(MINUTE), inbound(HOUR), outbound(2 * HOUR)],
      [resolve(2 * MINUTE)],
    );
    expect(firstResponses(episodes)).toEqual([1]);
    expect(episodes[0]).toMatchObject({ reopenCount: 1, agentTurns: 2 });
  });

  test('what we write after Resolve belongs to it and leaves it resolved', () => {
    const [episode, ...others] = deriveEpisodes([inbound(0), outbound(HOUR)], [resolve(MINUTE)]);
    expect(episode).toMatchObject({ closedBy: 'resolve', messageCounts: { outbound: 1 } });
    expect(others).toEqual([]);
  });

  test('Reopen takes Resolve back: the customer waits as before', () => {
    const resolutions = [resolve(MINUTE), reopen(2 * MINUTE)];
    const episodes = deriveEpisodes([inbound(0)], resolutions);
    expect(conversationState(episodes, resolutions)).toEqual({
      isResolved: false,
      waitingSince: NINE,
      waitingSinceLow: NINE,
      waitingSinceHigh: NINE,
    });
  });

  test('Resolve long after the last word shows as resolved and is undone by a new question', () => {
    const resolutions = [resolve(2 * DAY)];
    const messages = [inbound(0), outbound(MINUTE)];
    expect(conversationState(deriveEpisodes(messages, resolutions), resolutions).isResolved).toBe(true);
    const asked = deriveEpisodes([...messages, inbound(3 * DAY)], resolutions);
    expect(conversationState(asked, resolutions)).toMatchObject({
      isResolved: false,
      waitingSince: NINE + 3 * DAY,
    });
  });

  test('a reopened and answered one is not resolved again by thanks, however late', () => {
    const resolutions = [resolve(10 * MINUTE)];
    const messages = [inbound(0), inbound(2 * HOUR), outbound(3 * HOUR), inbound(3 * DAY, 'thanks')];
    expect(conversationState(deriveEpisodes(messages, resolutions), resolutions)).toEqual({
      isResolved: false,
    });
    const again = [...resolutions, resolve(4 * DAY)];
    expect(conversationState(deriveEpisodes(messages, again), again)).toEqual({ isResolved: true });
  });

  test('thanks long after a Resolve that followed silence leaves it resolved', () => {
    const resolutions = [resolve(2 * DAY)];
    const episodes = deriveEpisodes([inbound(0), outbound(MINUTE), inbound(9 * DAY, 'thanks')], resolutions);
    expect(conversationState(episodes, resolutions)).toEqual({ isResolved: true });
  });

  test('a Resolve on a device whose clock is behind comes after what its agent saw, and Reopen after it', () => {
    const messages = [inbound(0)];
    const early: Resolution = { ...resolve(-HOUR), afterMessageId: 'i0' };
    const resolved = placeResolutions([early], messages);
    expect(conversationState(deriveEpisodes(messages, resolved), resolved)).toEqual({ isResolved: true });
    const reopened = placeResolutions([early, reopen(-2 * HOUR)], messages);
    expect(conversationState(deriveEpisodes(messages, reopened), reopened)).toMatchObject({
      isResolved: false,
      waitingSince: NINE,
    });
  });

  test('E6: several answers in a row are one turn, and only the first ends the wait', () => {
    const [episode] = deriveEpisodes([inbound(0), outbound(MINUTE), outbound(9 * MINUTE)], []);
    expect(episode?.agentTurns).toBe(1);
    expect(replyDelays(episode)).toEqual([{ minutes: 1, endedBy: 'reply' }]);
  });

  test('E10: a heart opens nothing and starts no wait', () => {
    expect(deriveEpisodes([inbound(0, '❤️')], [])).toEqual([]);
    const [episode] = deriveEpisodes([inbound(0), outbound(MINUTE), inbound(HOUR, '👍')], []);
    expect(episode && waitingSince(episode)).toBeUndefined();
  });

  test('E10: a reaction of ours answers nobody, and breaks the silence like any message', () => {
    const reaction = (at: number) => ({ ...outbound(at), channel: 'x/reaction' as const });
    const [waiting] = deriveEpisodes([inbound(0), reaction(MINUTE)], []);
    expect(waiting && waitingSince(waiting)).toEqual(exactly(NINE));
    expect(deriveEpisodes([reaction(0)], [])).toEqual([]);
    expect(
      deriveEpisodes([inbound(0), outbound(HOUR), reaction(20 * HOUR), inbound(30 * HOUR)], []),
    ).toHaveLength(1);
  });

  test('E13: a response is known as coarsely as its times', () => {
    const [episode] = deriveEpisodes(
      [aMessage({ within: HOUR }), aReply({ at: NINE + 2 * HOUR, within: MINUTE })],
      [],
    );
    expect(delayOf(episode)).toEqual({ low: HOUR, high: 2 * HOUR + MINUTE });
  });

  test('a message of unknown direction moves no clock', () => {
    const unknown = aMessage({ id: 'u', at: NINE + MINUTE, direction: 'unknown', authorKind: 'unknown' });
    expect(deriveEpisodes([unknown], [])).toEqual([]);
    const [episode] = deriveEpisodes([inbound(0), unknown], []);
    expect(episode && waitingSince(episode)).toEqual(exactly(NINE));
  });

  test('are the same in whatever order messages come', () => {
    const anyMessages = fc
      .uniqueArray(fc.record({ hour: fc.nat({ max: 200 }), kind: fc.constantFrom('in', 'out', 'thanks') }), {
        selector: ({ hour }) => hour,
      })
      .map((all) =>
        all.map(({ hour, kind }) =>
          kind === 'out' ? outbound(hour * HOUR) : inbound(hour * HOUR, kind === 'in' ? 'where?' : 'thanks'),
        ),
      );
    const anyResolutions = fc.array(
      fc
        .tuple(fc.boolean(), fc.nat({ max: 200 }))
        .map(([isReopen, hour]) => (isReopen ? reopen(hour * HOUR + MINUTE) : resolve(hour * HOUR + MINUTE))),
    );
    fc.assert(
      fc.property(anyMessages, anyResolutions, (messages, resolutions) => {
        const episodes = deriveEpisodes(messages, resolutions);
        expect(deriveEpisodes(messages.toReversed(), resolutions)).toEqual(episodes);
        expect(new Set(episodes.map(({ id }) => id)).size).toBe(episodes.length);
        for (const episode of episodes.slice(0, -1)) expect(episode.closedAt).toBeDefined();
      }),
    );
  });

  test('are found in a conversation of five thousand messages', () => {
    const messages = Array.from({ length: 5000 }, (_, index) =>
      index % 2 ? outbound(index * HOUR) : inbound(index * HOUR),
    );
    expect(deriveEpisodes(messages, [])).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import { closingOf } from '../../../../lib/domain/episode';
import {
  closedWithin,
  countClosed,
  reopenedEpisodes,
  resolutionRate,
  resolutionTimes,
} from '../../../../lib/domain/numbers/closings';
import { firstContactResolution } from '../../../../lib/domain/numbers/firstContact';
import { byPerson, openedWithin } from '../../../../lib/domain/numbers/scope';
import { DAY, HOUR, MINUTE } from '../../../../lib/domain/units';
import { NINE } from '../builders';
import { EVER, episodesOf, tagged } from './builders';

const LATER = NINE + 30 * DAY;

describe('closing', () => {
  const [answered] = episodesOf([
    [0, 'in'],
    [MINUTE, 'out'],
    [HOUR, 'thanks'],
  ]);

  test('comes by silence of a day as of the last message, though nothing more happened', () => {
    const closing = answered && closingOf(answered, NINE + HOUR + DAY);
    expect(closing).toMatchObject({ at: { low: NINE + HOUR }, by: 'silence' });
    expect(answered && closingOf(answered, NINE + HOUR + DAY - 1)).toBeUndefined();
  });

  test('never comes by silence while the customer waits', () => {
    const [waiting] = episodesOf([[0, 'in']]);
    expect(waiting && closingOf(waiting, LATER)).toBeUndefined();
  });

  test('with the clock set back is not there yet', () => {
    expect(answered && closingOf(answered, 0)).toBeUndefined();
  });
});

describe('resolution time', () => {
  test('ends with Resolve, or with our last answer where silence ended it', () => {
    const byHand = episodesOf([
      [0, 'in'],
      [MINUTE, 'out'],
      [HOUR, 'resolve'],
    ]);
    expect(resolutionTimes(closedWithin(byHand, EVER, LATER))).toMatchObject({ count: 1, median: HOUR });
    const bySilence = episodesOf([
      [0, 'in'],
      [MINUTE, 'out'],
      [5 * MINUTE, 'out'],
      [HOUR, 'thanks'],
    ]);
    expect(resolutionTimes(closedWithin(bySilence, EVER, LATER))).toMatchObject({
      count: 1,
      median: 5 * MINUTE,
    });
  });

  test('of a reopened one goes to the final close', () => {
    const reopened = episodesOf([
      [0, 'in'],
      [MINUTE, 'resolve'],
      [HOUR, 'in'],
      [2 * HOUR, 'out'],
      [3 * HOUR, 'resolve'],
    ]);
    expect(resolutionTimes(closedWithin(reopened, EVER, LATER)).median).toBe(3 * HOUR);
    expect(countClosed(closedWithin(reopened, EVER, LATER))).toEqual({ episodes: 1, people: 1 });
    expect(reopenedEpisodes(openedWithin(reopened, EVER))).toEqual({ count: 1, of: 1 });
  });

  test('is not there where only we wrote', () => {
    const ours = episodesOf([[0, 'out']]);
    expect(resolutionTimes(closedWithin(ours, EVER, LATER)).count).toBe(0);
    expect(resolutionRate(openedWithin(ours, EVER), LATER)).toEqual({ count: 1, of: 1 });
  });

  test('of one agent counts where that agent wrote', () => {
    const episodes = episodesOf([
      [0, 'in'],
      [MINUTE, 'out'],
      [HOUR, 'resolve'],
    ]);
    expect(resolutionTimes(closedWithin(episodes, { ...EVER, agentId: 'agent-1' }, LATER)).count).toBe(1);
    expect(resolutionTimes(closedWithin(episodes, { ...EVER, agentId: 'agent-2' }, LATER)).count).toBe(0);
  });
});

describe('first contact resolution', () => {
  const once = episodesOf([
    [0, 'in'],
    [MINUTE, 'out'],
    [HOUR, 'resolve'],
  ]);
  interface Circumstances {
    readonly now?: number;
    readonly linkedContacts?: ReadonlyMap<string, string>;
    readonly callbackTime?: number;
  }
  const fcr = (
    episodes: ReturnType<typeof episodesOf>,
    { now = LATER, linkedContacts, callbackTime }: Circumstances = {},
  ) => firstContactResolution(byPerson(episodes, linkedContacts), EVER, now, callbackTime);

  test('is provisional until seven days have passed', () => {
    expect(fcr(once, { now: NINE + HOUR + 7 * DAY - 1 })).toEqual({
      achieved: 1,
      eligible: 1,
      provisional: 1,
    });
    expect(fcr(once, { now: NINE + HOUR + 7 * DAY })).toEqual({ achieved: 1, eligible: 1, provisional: 0 });
  });

  test('V9: is not undone by thanks', () => {
    const thanked = episodesOf([
      [0, 'in'],
      [MINUTE, 'out'],
      [HOUR, 'resolve'],
      [DAY, 'thanks'],
    ]);
    expect(fcr(thanked).achieved).toBe(1);
  });

  test('is undone by a question within seven days, in whatever conversation, and by linked people', () => {
    const back = (offset: number, contact = 'ayse') =>
      episodesOf([[offset, 'in']], { contact, conversationId: 'x:acme/@ayse/2' });
    expect(fcr([...once, ...back(HOUR + 7 * DAY)]).achieved).toBe(0);
    expect(fcr([...once, ...back(HOUR + 7 * DAY + 1)]).achieved).toBe(1);
    expect(fcr([...once, ...back(2 * HOUR, 'budi')]).achieved).toBe(1);
    const linkedContacts = new Map([['x budi', 'x ayse']]);
    const linked = fcr([...once, ...back(2 * HOUR, 'budi')], { linkedContacts });
    expect(linked.achieved).toBe(0);
  });

  test('is undone, and provisional, for as many days as the settings say', () => {
    const back = episodesOf([[HOUR + 2 * DAY, 'in']], { conversationId: 'x:acme/@ayse/2' });
    const within = (days: number) =>
      fcr([...once, ...back], { now: NINE + HOUR + 2 * DAY, callbackTime: days * DAY });
    expect([within(1), within(2)].map(({ achieved }) => achieved)).toEqual([1, 0]);
    const waited = (days: number) =>
      fcr(once, { now: NINE + HOUR + 2 * DAY, callbackTime: days * DAY }).provisional;
    expect([waited(1), waited(30)]).toEqual([0, 1]);
  });

  test('needs exactly one turn, however many messages it has', () => {
    const oneTurn = episodesOf([
      [0, 'in'],
      [MINUTE, 'out'],
      [2 * MINUTE, 'out'],
      [HOUR, 'resolve'],
    ]);
    const twoTurns = episodesOf([
      [0, 'in'],
      [MINUTE, 'out'],
      [2 * MINUTE, 'in'],
      [3 * MINUTE, 'out'],
      [HOUR, 'resolve'],
    ]);
    const none = episodesOf([
      [0, 'in'],
      [HOUR, 'resolve'],
    ]);
    expect([oneTurn, twoTurns, none].map((each) => fcr(each).achieved)).toEqual([1, 0, 0]);
  });

  test.each([
    { type: 'handedOver', conversationId: '', toAgentId: 'agent-2' },
    { type: 'promised', conversationId: '', dueAt: 0 },
    { type: 'thirdPartyWaitStarted', conversationId: '' },
    { type: 'prioritySet', conversationId: '', priority: 'urgent' },
    tagged('escalation'),
  ] as const)('is not what took more: %o', (act) => {
    const episodes = episodesOf([
      [0, 'in'],
      [MINUTE, 'out'],
      [2 * MINUTE, act],
      [HOUR, 'resolve'],
    ]);
    expect(fcr(episodes)).toMatchObject({ achieved: 0, eligible: 1 });
  });

  test('E7: is not told of episodes that we started', () => {
    expect(fcr(episodesOf([[0, 'out']])).eligible).toBe(0);
  });
});

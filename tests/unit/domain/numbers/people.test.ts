import { describe, expect, test } from 'vitest';
import { changeOf } from '../../../../lib/domain/numbers/change';
import { closedWithin } from '../../../../lib/domain/numbers/closings';
import { absenceOf, coverageOf } from '../../../../lib/domain/numbers/coverage';
import { type FocusSpan, handleTimes } from '../../../../lib/domain/numbers/handleTime';
import { metaView } from '../../../../lib/domain/numbers/metaView';
import { repeatContacts, returningByTag, returningPeople } from '../../../../lib/domain/numbers/people';
import { promisesKept } from '../../../../lib/domain/numbers/promises';
import { satisfaction } from '../../../../lib/domain/numbers/satisfaction';
import { byPerson, openedWithin } from '../../../../lib/domain/numbers/scope';
import { shareValue } from '../../../../lib/domain/numbers/share';
import { complaintRate, escalationRate } from '../../../../lib/domain/numbers/shares';
import { summarizeDurations } from '../../../../lib/domain/statistics';
import { DAY, HOUR, MINUTE } from '../../../../lib/domain/units';
import { NINE } from '../builders';
import { EVER, episodesOf, tagged, untagged } from './builders';

const LATER = NINE + 30 * DAY;

describe('complaints and escalations', () => {
  test('belong to the episode in which they were tagged', () => {
    const episodes = episodesOf([
      [0, 'in'],
      [MINUTE, tagged('complaint')],
      [HOUR, 'out'],
      [9 * DAY, 'in'],
      [9 * DAY + MINUTE, tagged('lead')],
    ]);
    expect(complaintRate(openedWithin(episodes, EVER))).toEqual({ count: 1, of: 2 });
    expect(escalationRate(openedWithin(episodes, EVER))).toEqual({ count: 0, of: 2 });
  });

  test('taken back are none; what was once escalated stays so', () => {
    const episodes = episodesOf([
      [0, 'in'],
      [MINUTE, tagged('complaint')],
      [2 * MINUTE, tagged('escalation')],
      [3 * MINUTE, untagged('complaint')],
      [4 * MINUTE, untagged('escalation')],
    ]);
    expect(complaintRate(openedWithin(episodes, EVER)).count).toBe(0);
    expect(escalationRate(openedWithin(episodes, EVER)).count).toBe(1);
  });

  test('done on a device whose clock is behind belong to the first', () => {
    expect(
      complaintRate(
        openedWithin(
          episodesOf([
            [HOUR, 'in'],
            [0, tagged('complaint')],
          ]),
          EVER,
        ),
      ).count,
    ).toBe(1);
  });
});

describe('satisfaction', () => {
  const rated = (rating: 1 | 2 | 3 | 4 | 5, contact: string) =>
    episodesOf(
      [
        [0, 'in'],
        [MINUTE, { type: 'surveyAsked', conversationId: '' }],
        [HOUR, { type: 'ratingConfirmed', conversationId: '', messageId: 'm', rating }],
      ],
      { contact },
    );
  const asked = episodesOf(
    [
      [0, 'in'],
      [MINUTE, { type: 'surveyAsked', conversationId: '' }],
    ],
    { contact: 'deniz' },
  );

  test('is the share of fours and fives, beside how many of those asked answered', () => {
    expect(satisfaction([...rated(5, 'a'), ...rated(4, 'b'), ...rated(3, 'c'), ...asked], EVER)).toEqual({
      content: { count: 2, of: 3 },
      answered: { count: 3, of: 4 },
      byRating: [0, 0, 1, 1, 1],
    });
  });

  test('of nobody is absent, not nought', () => {
    expect(shareValue(satisfaction([], EVER).content)).toBeUndefined();
  });
});

describe('promises', () => {
  const promise = (...acts: Parameters<typeof episodesOf>[0]) => episodesOf([[0, 'in'], ...acts]);
  const dueAt = NINE + 2 * HOUR;
  const promised = [MINUTE, { type: 'promised', conversationId: '', dueAt }] as const;
  const kept = (at: number) => [at, { type: 'promiseKept', conversationId: '' }] as const;

  test.each([
    ['kept in time', [promised, kept(2 * HOUR)], { kept: 1, due: 1, pending: 0 }],
    ['kept too late', [promised, kept(2 * HOUR + 1)], { kept: 0, due: 1, pending: 0 }],
    ['never kept', [promised], { kept: 0, due: 1, pending: 0 }],
    ['made twice and kept once', [promised, promised, kept(HOUR)], { kept: 1, due: 2, pending: 0 }],
  ] as const)('%s', (_, acts, told) => {
    expect(promisesKept(promise(...acts), EVER, LATER)).toEqual(told);
  });

  test('not due yet are told apart, and belong to the period in which they fall due', () => {
    const episodes = promise(promised);
    expect(promisesKept(episodes, EVER, NINE + HOUR)).toEqual({ kept: 0, due: 0, pending: 1 });
    const before = { period: { from: NINE, to: dueAt } };
    expect(promisesKept(episodes, before, LATER)).toEqual({ kept: 0, due: 0, pending: 0 });
    expect(episodes[0]?.lastActivityAt).toBe(dueAt);
  });
});

describe('handle time', () => {
  const episodes = episodesOf([
    [0, 'in'],
    [HOUR, 'out'],
    [9 * DAY, 'in'],
  ]);
  const span = (from: number, to: number, agentId = 'agent-1'): FocusSpan => ({
    conversationId: 'x:acme/@ayse/1',
    agentId,
    from: NINE + from,
    to: NINE + to,
  });

  test('is what was spent on closed episodes, overlaps once, up to the next episode', () => {
    const spans = [span(0, 5 * MINUTE), span(3 * MINUTE, 10 * MINUTE), span(9 * DAY, 9 * DAY + HOUR)];
    const told = handleTimes(closedWithin(episodes, EVER, LATER), episodes, spans);
    expect(told).toMatchObject({ times: { count: 1, median: 10 * MINUTE }, coverage: { count: 1, of: 1 } });
  });

  test('that was not seen here is missing from the coverage', () => {
    const told = handleTimes(closedWithin(episodes, EVER, LATER), episodes, []);
    expect(told).toMatchObject({ times: { count: 0, median: undefined }, coverage: { count: 0, of: 1 } });
    const others = handleTimes(
      closedWithin(episodes, EVER, LATER),
      episodes,
      [span(0, MINUTE, 'agent-2')],
      'agent-1',
    );
    expect(others.times.count).toBe(0);
  });
});

describe('people', () => {
  const first = episodesOf([
    [0, 'in'],
    [MINUTE, 'out'],
  ]);
  const again = (offset: number) => episodesOf([[offset, 'in']], { conversationId: 'x:acme/@ayse/2' });
  const other = episodesOf([[0, 'in']], { contact: 'budi' });
  const until = (offset: number) => ({ period: { from: NINE, to: NINE + offset } });

  test('return when they ask in two episodes within ninety days', () => {
    expect(returningPeople([...first, ...again(20 * DAY), ...other], until(30 * DAY))).toEqual({
      count: 1,
      of: 2,
    });
    expect(returningPeople([...first, ...again(20 * DAY)], until(105 * DAY))).toEqual({ count: 0, of: 1 });
  });

  test('return about a tag when two of their episodes bear it', () => {
    const about = (offset: number, tagId: string, contact = 'ayse') =>
      episodesOf(
        [
          [offset, 'in'],
          [offset + MINUTE, tagged(tagId)],
        ],
        { contact, conversationId: `x:acme/@${contact}/${offset}` },
      );
    const episodes = [
      ...about(0, 'complaint'),
      ...about(20 * DAY, 'complaint'),
      ...about(3 * DAY, 'complaint', 'budi'),
      ...about(10 * DAY, 'lead', 'budi'),
      ...other,
    ];
    expect(returningByTag(episodes, until(30 * DAY))).toEqual([
      { tagId: 'complaint', people: { count: 1, of: 2 } },
      { tagId: 'lead', people: { count: 0, of: 1 } },
    ]);
    const linked = new Map([['x budi', 'x ayse']]);
    expect(returningByTag(episodes, until(10 * DAY), linked)).toEqual([
      { tagId: 'complaint', people: { count: 1, of: 1 } },
    ]);
  });

  const repeated = (episodes: ReturnType<typeof episodesOf>) =>
    repeatContacts(openedWithin(episodes, EVER), byPerson(episodes));

  test('come again when it is within seven days', () => {
    expect(repeated([...first, ...again(3 * DAY)])).toEqual({ count: 1, of: 2 });
    expect(repeated([...first, ...again(8 * DAY)])).toEqual({ count: 0, of: 2 });
  });
});

describe('Meta’s view', () => {
  const asked = (minutes: number | undefined, index: number) =>
    episodesOf(
      [
        [index * HOUR, 'in'],
        ...(minutes === undefined ? [] : [[index * HOUR + minutes * MINUTE, 'out'] as const]),
      ],
      { contact: `c${index}`, message: { channel: 'facebook/message' } },
    );

  test('is the mean of the fastest nine tenths, and a badge for those who answer nine in ten soon', () => {
    const quick = [...Array.from({ length: 9 }, (_, index) => asked(10, index)), asked(600, 9)].flat();
    expect(metaView(quick, NINE + DAY)).toEqual({
      answered: 10,
      asked: 10,
      responseTime: 10 * MINUTE,
      hasBadge: true,
    });
    const silent = [
      ...Array.from({ length: 8 }, (_, index) => asked(10, index)),
      asked(undefined, 9),
      asked(undefined, 10),
    ];
    expect(metaView(silent.flat(), NINE + DAY).hasBadge).toBe(false);
  });

  test('looks at the last ten when the month had fewer', () => {
    const old = Array.from({ length: 12 }, (_, index) => asked(10, index)).flat();
    expect(metaView(old, NINE + 60 * DAY).asked).toBe(10);
    expect(metaView([], NINE)).toEqual({ answered: 0, asked: 0, responseTime: undefined, hasBadge: false });
  });
});

describe('what is told of few', () => {
  test('E21: a change is not', () => {
    const few = { value: 0.5, count: 4 };
    const many = { value: 0.25, count: 5 };
    expect(changeOf(few, many)).toBeUndefined();
    expect(changeOf(many, { value: 0.5, count: 9 })).toEqual({ from: 0.25, to: 0.5, growth: 1 });
    expect(changeOf({ value: 0, count: 9 }, many)?.growth).toBeUndefined();
    expect(changeOf({ value: undefined, count: 0 }, many)).toBeUndefined();
  });

  test('is absent with its reason', () => {
    const none = summarizeDurations([]);
    const coarse = summarizeDurations([{ low: 0, high: DAY }]);
    const few = summarizeDurations([{ low: HOUR, high: HOUR }]);
    expect([none, coarse].map((each) => absenceOf(each, 'median'))).toEqual([
      'nothingHappened',
      'timesTooCoarse',
    ]);
    expect([absenceOf(few, 'p90'), absenceOf(few, 'median')]).toEqual(['tooFew', undefined]);
    expect(coverageOf(coarse)).toEqual({ count: 0, of: 1 });
  });
});

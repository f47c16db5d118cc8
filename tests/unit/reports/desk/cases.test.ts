import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALENDAR } from '../../../../lib/domain/hours/openTime';
import { FIGURE_NAMES } from '../../../../lib/domain/numbers/figure';
import { CALLBACK_TIME } from '../../../../lib/domain/numbers/firstContact';
import { TARGET_PRESETS } from '../../../../lib/domain/numbers/serviceStatus';
import type { NumberFilter } from '../../../../lib/domain/period';
import { DAY, HOUR, MINUTE } from '../../../../lib/domain/units';
import { casesOf } from '../../../../lib/reports/desk/cases';
import { type FigureSources, tellFigure } from '../../../../lib/reports/figures';
import { NINE } from '../../domain/builders';
import { episodesOf } from '../../domain/numbers/builders';

const LATER = NINE + 12 * DAY;
const WEEK: NumberFilter = { period: { from: NINE, to: NINE + 7 * DAY } };

const conversationId = '';
const happening = fc.constantFrom(
  'in',
  'in',
  'in',
  'out',
  'out',
  'resolve',
  { type: 'tagAdded', conversationId, tagId: 'complaint' },
  { type: 'prioritySet', conversationId, priority: 'urgent' },
  { type: 'surveyAsked', conversationId },
  { type: 'promised', conversationId, dueAt: NINE + HOUR },
  { type: 'promised', conversationId, dueAt: LATER + HOUR },
  { type: 'promiseKept', conversationId },
  { type: 'ratingConfirmed', conversationId, messageId: 'm', rating: 4 },
  { type: 'ratingConfirmed', conversationId, messageId: 'm', rating: 2 },
) as fc.Arbitrary<Parameters<typeof episodesOf>[0][number][1]>;

/** What happened in one conversation, in steps of some hours, no two things at the same moment. */
const story = fc
  .uniqueArray(fc.tuple(fc.nat(80), happening), { maxLength: 12, selector: ([step]) => step })
  .map((steps) =>
    steps
      .toSorted(([one], [other]) => one - other)
      .map(([step, what]) => [step * 3 * HOUR - 2 * DAY, what] as const),
  );

const someSources = fc
  .tuple(fc.array(story, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([stories, areLinked]): FigureSources => {
    const episodes = stories.flatMap((steps, index) =>
      episodesOf(
        steps.map(([offset, what]) => [offset + index * 7 * MINUTE, what] as const),
        // Two conversations of one person, so that people come back.
        { contact: `person${index % 2}`, conversationId: `x:acme/@p${index}/1` },
      ),
    );
    return {
      episodes,
      focusSpans: episodes.slice(0, 3).map(({ conversationIds: [id = ''], openedAt }) => ({
        conversationId: id,
        agentId: 'agent-1',
        from: openedAt.low,
        to: openedAt.low + 3 * MINUTE,
      })),
      linkedContacts: new Map(areLinked ? [['x person1', 'x person0']] : []),
      targets: TARGET_PRESETS,
      openTime: CALENDAR,
      callbackTime: CALLBACK_TIME,
    };
  });

describe.each(FIGURE_NAMES)('%s', (name) => {
  test('lists the cases that its number is told of, no other and none twice', () => {
    fc.assert(
      fc.property(someSources, (sources) => {
        const figure = tellFigure(name, sources, WEEK, LATER);
        const cases = casesOf(name, sources, WEEK, LATER);
        if (figure.kind === 'duration') {
          expect(cases).toHaveLength(figure.coverage.of);
          const known = cases.filter(({ time, isApproximate }) => time !== undefined && !isApproximate);
          expect(known).toHaveLength(figure.count);
          return;
        }
        expect(cases.filter(({ isCounted }) => isCounted)).toHaveLength(figure.share.count);
        expect(cases.filter(({ isCounted }) => isCounted !== undefined)).toHaveLength(figure.share.of);
      }),
      { numRuns: 60 },
    );
  });
});

test('the newest case comes first, with how long it took', () => {
  const sources: FigureSources = {
    episodes: [
      ...episodesOf(
        [
          [0, 'in'],
          [5 * MINUTE, 'out'],
        ],
        { contact: 'ann' },
      ),
      ...episodesOf(
        [
          [HOUR, 'in'],
          [HOUR + 9 * MINUTE, 'out'],
        ],
        { contact: 'bo' },
      ),
    ],
    focusSpans: [],
    linkedContacts: new Map(),
    targets: TARGET_PRESETS,
    openTime: CALENDAR,
    callbackTime: CALLBACK_TIME,
  };
  expect(casesOf('firstResponseTime', sources, WEEK, LATER)).toMatchObject([
    { time: 9 * MINUTE, isApproximate: false, episode: { contactKey: 'x bo' } },
    { time: 5 * MINUTE, isApproximate: false, episode: { contactKey: 'x ann' } },
  ]);
});

test('somebody who still waits has waited as long as the badge tells, however little is known of the beginning', () => {
  const sources: FigureSources = {
    episodes: episodesOf([[HOUR, 'in']], {
      message: { sentAtLow: NINE - 5000 * DAY, sentAtHigh: NINE + HOUR },
    }),
    focusSpans: [],
    linkedContacts: new Map(),
    targets: TARGET_PRESETS,
    openTime: CALENDAR,
    callbackTime: CALLBACK_TIME,
  };
  const ever: NumberFilter = { period: { from: 0, to: LATER } };
  for (const name of ['responseRate', 'replyTargets'] as const) {
    for (const { time, isApproximate } of casesOf(name, sources, ever, LATER)) {
      expect({ time, isApproximate }).toEqual({ time: 12 * DAY - HOUR, isApproximate: true });
    }
  }
  expect(casesOf('responseRate', sources, ever, LATER)).toHaveLength(1);
});

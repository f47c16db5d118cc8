import { describe, expect, test } from 'vitest';
import { NO_REPLY_TAG, TROLL_TAG } from '../../../../lib/domain/event';
import { replyAttainment, resolutionAttainment } from '../../../../lib/domain/numbers/serviceAttainment';
import { isReplyNeeded, replyDueSince } from '../../../../lib/domain/replyNeeded';
import { DAY, HOUR, MINUTE } from '../../../../lib/domain/units';
import { episodeNumbers } from '../../../../lib/reports/episodeNumbers';
import { NINE } from '../builders';
import { EVER, episodesOf, tagged, untagged } from './builders';

const LATER = NINE + 30 * DAY;
const TARGETS = { 'x/mention': { reply: HOUR, resolution: HOUR } };
const NOTHING = { met: 0, breached: 0, pending: 0, indeterminate: 0 };

describe.each([NO_REPLY_TAG, TROLL_TAG])('an episode that needs no reply (%s)', (tag) => {
  const spam = episodesOf([
    [0, 'in'],
    [MINUTE, tagged(tag)],
    [2 * DAY, 'in'],
  ]);
  const told = episodeNumbers(spam, EVER, LATER);

  test('is neither waited in nor breached nor left without an answer', () => {
    expect(told.waiting.count).toBe(0);
    expect(told.responseRate.eligible).toBe(0);
    expect(replyAttainment(spam, TARGETS, EVER, LATER)).toEqual(NOTHING);
    expect(resolutionAttainment(spam, TARGETS, EVER, LATER)).toEqual(NOTHING);
    expect(spam.map(replyDueSince)).toEqual([undefined]);
  });

  test('has no first response time, though somebody answered', () => {
    const answered = episodesOf([
      [0, 'in'],
      [MINUTE, tagged(tag)],
      [HOUR, 'out'],
    ]);
    expect(episodeNumbers(answered, EVER, LATER).firstResponse.count).toBe(0);
  });

  test('says nothing of the next one', () => {
    const twice = episodesOf([
      [0, 'in'],
      [MINUTE, tagged(tag)],
      [HOUR, 'resolve'],
      [10 * DAY, 'in'],
    ]);
    expect(twice.map(isReplyNeeded)).toEqual([false, true]);
    expect(episodeNumbers(twice, EVER, LATER).waiting.count).toBe(1);
  });

  test('counts as before once the tag is taken off', () => {
    const taken = episodesOf([
      [0, 'in'],
      [MINUTE, tagged(tag)],
      [2 * MINUTE, untagged(tag)],
    ]);
    expect(episodeNumbers(taken, EVER, LATER)).toMatchObject({
      waiting: { count: 1 },
      responseRate: { eligible: 1 },
    });
  });
});

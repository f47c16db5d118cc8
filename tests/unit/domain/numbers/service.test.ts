import 'temporal-polyfill/global';
import { describe, expect, test } from 'vitest';
import { openTimeOf } from '../../../../lib/domain/hours/openTime';
import { exactly } from '../../../../lib/domain/interval';
import { replyAttainment, resolutionAttainment } from '../../../../lib/domain/numbers/serviceAttainment';
import { byDue, serviceStatus } from '../../../../lib/domain/numbers/serviceStatus';
import { firstResponseTimes } from '../../../../lib/domain/responseTimes';
import { DAY, HOUR, MINUTE } from '../../../../lib/domain/units';
import { NINE } from '../builders';
import { EVER, episodesOf } from './builders';

const HOURLY = { 'x/mention': { reply: HOUR, resolution: DAY } } as const;
const OFFICE = [{ from: 9 * 60, to: 17 * 60 }];
const office = openTimeOf({
  zone: 'UTC',
  week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  overrides: [],
});

describe('a target', () => {
  test('is on track, due soon from three quarters on, and breached past its end', () => {
    const states = [0, 45 * MINUTE - 1, 45 * MINUTE, HOUR, HOUR + 1].map(
      (passed) => serviceStatus(exactly(NINE), HOUR, NINE + passed).state,
    );
    expect(states).toEqual(['onTrack', 'onTrack', 'dueSoon', 'dueSoon', 'breached']);
  });

  test('falls due within the hours that somebody is there', () => {
    const friday = NINE + 4 * DAY + 7.5 * HOUR;
    expect(serviceStatus(exactly(friday), HOUR, friday + DAY, office)).toEqual({
      state: 'onTrack',
      dueAt: NINE + 7 * DAY + 30 * MINUTE,
    });
  });

  test('of a clock that was set back is on track', () => {
    expect(serviceStatus(exactly(NINE), HOUR, NINE - DAY).state).toBe('onTrack');
  });

  test('that is longest overdue comes first, then what is due soonest', () => {
    const since = [HOUR, 3 * HOUR, 10 * MINUTE].map((passed) =>
      serviceStatus(exactly(NINE - passed), HOUR, NINE),
    );
    expect(since.sort(byDue).map(({ dueAt }) => ((dueAt ?? 0) - NINE) / MINUTE)).toEqual([-120, 0, 50]);
  });
});

describe('reply targets', () => {
  const attainment = (happenings: Parameters<typeof episodesOf>[0], now = NINE + DAY) =>
    replyAttainment(episodesOf(happenings), HOURLY, EVER, now);

  test('are met or breached by each wait, to the millisecond', () => {
    expect(
      attainment([
        [0, 'in'],
        [HOUR, 'out'],
        [2 * HOUR, 'in'],
        [3 * HOUR + 1, 'out'],
      ]),
    ).toEqual({ met: 1, breached: 1, pending: 0, indeterminate: 0 });
  });

  test('are breached by those who still wait past their time, not by those within it', () => {
    expect(attainment([[0, 'in']])).toMatchObject({ breached: 1, pending: 0 });
    expect(attainment([[0, 'in']], NINE + HOUR)).toMatchObject({ breached: 0, pending: 1 });
  });

  test('E15: stop at Resolve', () => {
    expect(
      attainment([
        [0, 'in'],
        [30 * MINUTE, 'resolve'],
      ]),
    ).toMatchObject({ met: 1, breached: 0 });
  });

  test('E13: cannot be told where times are too coarse', () => {
    const coarse = episodesOf(
      [
        [0, 'in'],
        [HOUR, 'out'],
      ],
      { message: { sentAtHigh: NINE + 2 * HOUR, sentAtLow: NINE } },
    );
    expect(replyAttainment(coarse, HOURLY, EVER, NINE + DAY)).toMatchObject({ indeterminate: 1 });
  });

  test('are nobody’s where a channel has none', () => {
    expect(replyAttainment(episodesOf([[0, 'in']]), {}, EVER, NINE + DAY)).toMatchObject({ breached: 0 });
  });
});

describe('resolution targets', () => {
  test('stand still while somebody else has to act; reply targets do not', () => {
    const resolved = episodesOf([
      [0, 'in'],
      [HOUR, { type: 'thirdPartyWaitStarted', conversationId: '' }],
      [90 * MINUTE, 'out'],
      [24 * HOUR, { type: 'thirdPartyWaitEnded', conversationId: '' }],
      [25 * HOUR, 'resolve'],
    ]);
    expect(resolutionAttainment(resolved, HOURLY, EVER, NINE + 9 * DAY)).toMatchObject({ met: 1 });
    expect(replyAttainment(resolved, HOURLY, EVER, NINE + 9 * DAY)).toMatchObject({ breached: 1 });
  });

  test('still open and past their time are breached', () => {
    const open = episodesOf([[0, 'in']]);
    expect(resolutionAttainment(open, HOURLY, EVER, NINE + DAY)).toMatchObject({ pending: 1 });
    expect(resolutionAttainment(open, HOURLY, EVER, NINE + DAY + 1)).toMatchObject({ breached: 1 });
  });
});

describe('times in business hours', () => {
  test('V6, E1: are nought outside of them, beside the time on the calendar', () => {
    const night = episodesOf([
      [13 * HOUR, 'in'],
      [14 * HOUR, 'out'],
    ]);
    expect(firstResponseTimes(night, EVER).median).toBe(HOUR);
    expect(firstResponseTimes(night, { ...EVER, openTime: office }).median).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../lib/domain/units';
import { readPlainLine } from '../../../lib/storage/readPlainLine';
import { report } from '../../../scripts/report/report';
import type { Line } from './slowReport';

/** Monday. */
const START = Date.UTC(2026, 2, 2);
const EVER = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const WHERE = { conversation: 'c1', platform: 'x' };
const MESSAGE = { ...WHERE, kind: 'mention', contact: 'ayse' };

const at = (day: number, time: string): string => {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return new Date(START + (day - 1) * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000).toISOString();
};
const asked = (day: number, time: string, text = 'where is my order?'): Line => ({
  ...MESSAGE,
  direction: 'inbound',
  author: 'customer',
  at: at(day, time),
  text,
});
const answered = (day: number, time: string, author = 'me'): Line => ({
  ...MESSAGE,
  direction: 'outbound',
  author,
  at: at(day, time),
  text: 'Here it is.',
});
const resolved = (day: number, time: string): Line => ({ ...WHERE, resolvedAt: at(day, time) });

const reportOf = (lines: readonly Line[], period = EVER, now?: string) =>
  report(
    lines.flatMap((line, index) => readPlainLine(JSON.stringify(line), index + 1, 'UTC')),
    period,
    now === undefined ? undefined : Date.parse(now),
  );

describe('the report', () => {
  test('V1: counts from the first of two questions', () => {
    const { frt, replyTime } = reportOf([asked(1, '10:00'), asked(1, '10:05'), answered(1, '10:20')]);
    expect(frt).toEqual({ median: 20 * MINUTE, p90: null, mean: 20 * MINUTE, n: 1 });
    expect(replyTime).toEqual(frt);
  });

  test('V2: no silence ends an episode while the customer waits', () => {
    const { frt, episodes } = reportOf([asked(1, '12:00'), asked(2, '12:00'), answered(2, '20:00')]);
    expect([frt.median, episodes]).toEqual([32 * HOUR, 1]);
  });

  test('V3, E8: an automatic reply stops no clock', () => {
    const lines = [asked(1, '10:00'), answered(1, '10:00:05', 'auto'), answered(1, '11:00')];
    expect(reportOf(lines).frt.median).toBe(HOUR);
  });

  test('V8, E7: an episode that we started has reply times and no first response', () => {
    const { frt, replyTime, responseRate } = reportOf([
      answered(1, '09:00'),
      asked(1, '12:00'),
      answered(1, '12:10'),
    ]);
    expect([frt.n, replyTime.median, responseRate.eligible]).toEqual([0, 10 * MINUTE, 0]);
  });

  test('V9: thanks after Resolve reopens nothing, and it stays resolved at first contact', () => {
    const { reopened, fcr, episodes } = reportOf([
      asked(1, '10:00'),
      answered(1, '10:10'),
      resolved(1, '11:00'),
      asked(2, '10:00', 'tesekkurler'),
    ]);
    expect({ reopened, fcr, episodes }).toEqual({
      reopened: 0,
      fcr: { achieved: 1, eligible: 1, rate: 1, provisional: 1 },
      episodes: 1,
    });
  });

  test('V10: a question later than 72 hours after Resolve is a new episode', () => {
    const { frt, episodes } = reportOf([
      asked(1, '13:00'),
      resolved(1, '14:00'),
      asked(5, '14:00'),
      answered(5, '14:10'),
    ]);
    expect([frt.n, frt.median, episodes]).toEqual([1, 10 * MINUTE, 2]);
  });

  test('V12: a question after a day of silence is a new episode', () => {
    const { frt, episodes, fcr } = reportOf([
      asked(1, '10:00'),
      answered(1, '10:05'),
      asked(2, '11:00'),
      answered(2, '11:02'),
    ]);
    expect([frt.n, frt.mean, episodes]).toEqual([2, 3.5 * MINUTE, 2]);
    expect(fcr).toMatchObject({ achieved: 0, eligible: 1 });
  });

  test('V13: a question soon after Resolve reopens; nobody had answered, so it counts from there', () => {
    const told = reportOf([asked(1, '10:00'), resolved(1, '10:10'), asked(1, '12:00'), answered(1, '12:05')]);
    expect(told).toMatchObject({
      episodes: 1,
      reopened: 1,
      frt: { median: 5 * MINUTE, n: 1 },
      replyTime: { median: 5 * MINUTE, n: 1 },
      responseRate: { answered: 1, answeredWithinWindow: 1, eligible: 1 },
    });
  });

  test('E16: an answer to one commenter is none to another', () => {
    const budi = { ...asked(1, '10:00'), kind: 'comment', contact: 'budi' };
    const ayse = { ...asked(1, '10:00'), kind: 'comment' };
    const toAyse = { ...answered(1, '10:05'), kind: 'comment' };
    expect(reportOf([ayse, budi, toAyse]).waiting).toEqual({ count: 1, oldest: 5 * MINUTE });
    // In a chat of several, whoever answers answers all of them.
    const chat = [ayse, budi, toAyse].map((line) => ({ ...line, kind: 'message' }));
    expect(reportOf(chat).waiting.count).toBe(0);
  });

  test('E16: so it is with an answer to somebody who never wrote there', () => {
    const from = (contact: string, time: string) => ({ ...asked(1, time), kind: 'comment', contact });
    const to = (contact: string, time: string) => ({ ...answered(1, time), kind: 'comment', contact });
    const lines = [from('a', '10:00'), from('b', '10:01'), to('b', '10:05')];
    const twoAsked = { episodes: 2, frt: { n: 1, median: 4 * MINUTE }, waiting: { count: 1 } };
    expect(reportOf(lines)).toMatchObject(twoAsked);
    expect(reportOf([...lines, to('zed', '10:06')])).toMatchObject(twoAsked);
    // It answers who wrote last before it; what nobody asked for is a conversation of its own.
    expect(reportOf([from('a', '10:00'), to('zed', '10:03'), from('b', '10:04')])).toMatchObject({
      episodes: 2,
      frt: { n: 1, median: 3 * MINUTE },
      waiting: { count: 1 },
    });
    expect(reportOf([to('zed', '09:00'), ...lines])).toMatchObject({ ...twoAsked, episodes: 3 });
  });

  test('a line can tell a message and that it was resolved', () => {
    const done = { ...answered(1, '10:05'), resolvedAt: at(1, '10:30') };
    expect(reportOf([asked(1, '10:00'), done])).toMatchObject({
      messages: 2,
      resolution: { closed: 1, median: 30 * MINUTE },
    });
  });

  test('silence closes as of the last message, and its resolution time ends with our last answer', () => {
    const lines = [asked(1, '10:00'), answered(1, '10:10'), asked(1, '11:00', 'thanks')];
    expect(reportOf(lines).resolution).toMatchObject({ n: 0, closed: 0, rate: 0 });
    const later = reportOf(lines, EVER, at(2, '11:00'));
    expect(later.resolution).toMatchObject({ median: 10 * MINUTE, n: 1, closed: 1, rate: 1 });
    const closes = { from: Date.parse(at(1, '11:00')), to: Date.parse(at(1, '11:01')) };
    expect(reportOf(lines, closes, at(2, '11:00')).resolution.closed).toBe(1);
  });

  test('periods are half-open, and each number belongs to its own moment', () => {
    const lines = [asked(1, '10:00'), answered(2, '10:00'), resolved(3, '09:00')];
    const on = (day: number) =>
      reportOf(lines, { from: Date.parse(at(day, '0')), to: Date.parse(at(day + 1, '0')) });
    expect(
      [on(1), on(2), on(3)].map(({ messages, episodes, frt, resolution }) => [
        messages,
        episodes,
        frt.n,
        resolution.n,
      ]),
    ).toEqual([
      [1, 1, 0, 0],
      [1, 0, 1, 0],
      [0, 0, 0, 1],
    ]);
    const until = { from: EVER.from, to: Date.parse(at(2, '10:00')) };
    expect(reportOf(lines, until).frt.n).toBe(0);
  });

  test('what comes after now has not happened', () => {
    const lines = [asked(1, '10:00'), answered(2, '12:00')];
    expect(reportOf(lines, EVER, at(2, '11:00'))).toMatchObject({
      messages: 1,
      waiting: { count: 1, oldest: 25 * HOUR },
      responseRate: { answered: 0, eligible: 1 },
    });
  });

  test('lines may come in any order', () => {
    const lines = [resolved(1, '12:00'), answered(1, '11:00'), asked(1, '10:00')];
    expect(reportOf(lines)).toEqual(reportOf(lines.toReversed()));
  });

  test('conversations of the same name on two platforms are two', () => {
    const elsewhere = { ...answered(1, '10:05'), platform: 'instagram', kind: 'message' };
    expect(reportOf([asked(1, '10:00'), elsewhere])).toMatchObject({
      episodes: 2,
      waiting: { count: 1 },
      byChannel: { 'x/mention': { episodes: 1 }, 'instagram/message': { episodes: 1, frt: { n: 0 } } },
    });
  });

  test('whoever comes back by another way was not done with, but only on the same platform', () => {
    const back = { ...asked(4, '10:00'), conversation: 'c2', kind: 'message' };
    const lines = [asked(1, '10:00'), answered(1, '10:05'), resolved(1, '10:10')];
    expect(reportOf([...lines, back], EVER, at(20, '0')).fcr).toMatchObject({ achieved: 0, eligible: 1 });
    const other = { ...back, platform: 'facebook' };
    expect(reportOf([...lines, other], EVER, at(20, '0')).fcr).toMatchObject({ achieved: 1, provisional: 0 });
  });

  test('of an empty file all is nought or absent', () => {
    expect(reportOf([])).toMatchObject({
      messages: 0,
      frt: { median: null, p90: null, mean: null, n: 0 },
      fcr: { rate: null },
      waiting: { count: 0, oldest: null },
      byChannel: {},
    });
  });
});

import { describe, expect, test } from 'vitest';
import { createDriftMonitor, DISAGREEING_TIME, QUIET_TIME } from '../../../lib/drift/driftMonitor';

const spot = (selector: string) => ({ selector, skeleton: () => 'div' });
const aMonitor = () => createDriftMonitor('x', '1.0');

const seen = (at: number, missing: readonly string[], quietSince = 0) => ({
  at,
  quietSince,
  missing: missing.map(spot),
  sealed: [],
  unreadable: [],
});

describe('missing', () => {
  test('is told at the second reading of a page that has been quiet for three seconds', () => {
    const monitor = aMonitor();
    expect(monitor.observe(seen(QUIET_TIME - 1, ['post']))).toEqual([]);
    expect(monitor.observe(seen(QUIET_TIME, ['post']))).toEqual([]);
    expect(monitor.observe(seen(QUIET_TIME + 1, ['post']))).toEqual([
      { platform: 'x', selector: 'post', kind: 'missing', version: '1.0', skeleton: 'div' },
    ]);
  });

  test('is not told of a page that keeps changing', () => {
    const monitor = aMonitor();
    for (let at = 0; at < 60_000; at += 1000)
      expect(monitor.observe(seen(at, ['post'], at - 500))).toEqual([]);
  });

  test('is forgotten once the thing was there', () => {
    const monitor = aMonitor();
    monitor.observe(seen(4000, ['post']));
    monitor.observe(seen(5000, []));
    expect(monitor.observe(seen(6000, ['post']))).toEqual([]);
  });

  test('is told once, however long it lasts, and of each selector by itself', () => {
    const monitor = aMonitor();
    const told = [4000, 5000, 6000, 7000].flatMap((at) => monitor.observe(seen(at, ['post', 'cell'])));
    expect(told.map(({ selector }) => selector)).toEqual(['post', 'cell']);
  });
});

describe('disagreeing', () => {
  const differing = (at: number, selectors: readonly string[]) => ({ at, disagreeing: selectors.map(spot) });

  test('is told when two readings two seconds apart differ', () => {
    const monitor = aMonitor();
    expect(monitor.compare(differing(0, ['post']))).toEqual([]);
    expect(monitor.compare(differing(DISAGREEING_TIME - 1, ['post']))).toEqual([]);
    expect(monitor.compare(differing(DISAGREEING_TIME, ['post']))).toMatchObject([{ kind: 'disagreeing' }]);
    expect(monitor.compare(differing(DISAGREEING_TIME * 2, ['post']))).toEqual([]);
  });

  test('is forgotten when both agree in between', () => {
    const monitor = aMonitor();
    monitor.compare(differing(0, ['post']));
    monitor.compare(differing(1000, []));
    expect(monitor.compare(differing(2500, ['post']))).toEqual([]);
  });
});

test('what cannot be read is told at once, and only once', () => {
  const monitor = aMonitor();
  const observation = {
    at: 0,
    quietSince: 0,
    missing: [],
    sealed: [],
    unreadable: [spot('postTime'), spot('postTime')],
  };
  expect(monitor.observe(observation)).toMatchObject([{ selector: 'postTime', kind: 'unreadable' }]);
  expect(monitor.observe(observation)).toEqual([]);
});

describe('a place that shows nothing of what is in it', () => {
  const hiding = (at: number) => ({
    at,
    quietSince: 0,
    missing: [],
    sealed: [spot('chatRoot')],
    unreadable: [],
  });

  test('is told as unreadable, once, and not before a quiet page had time to show it', () => {
    const monitor = aMonitor();
    const told = [1000, QUIET_TIME, QUIET_TIME + 1, 60_000].map((at) => monitor.observe(hiding(at)));
    expect(told.map((reports) => reports.map(({ selector, kind }) => `${selector} ${kind}`))).toEqual([
      [],
      [],
      ['chatRoot unreadable'],
      [],
    ]);
  });
});

test('a place is described only when it is told', () => {
  const monitor = aMonitor();
  const skeleton = () => {
    throw new Error('described too early');
  };
  const observation = {
    at: 4000,
    quietSince: 0,
    missing: [{ selector: 'post', skeleton }],
    sealed: [],
    unreadable: [],
  };
  expect(monitor.observe(observation)).toEqual([]);
});

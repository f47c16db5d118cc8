import { effect } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClock, TICK_DELAY } from '../../../lib/state/clock';

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

/** As much of a document as a clock looks at. */
class Page extends EventTarget {
  hidden = false;
  show(isShown: boolean) {
    this.hidden = !isShown;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

const setUp = () => {
  const page = new Page();
  const until = new AbortController();
  const clock = createClock(page as unknown as Document, until.signal);
  const seen: number[] = [];
  return { page, until, seen, clock, watch: () => effect(() => void seen.push(clock.now.value)) };
};

describe('clock', () => {
  test('ticks for those who watch it, and for nobody else', () => {
    const { watch, seen } = setUp();
    expect(vi.getTimerCount()).toBe(0);
    const stop = watch();
    vi.advanceTimersByTime(3 * TICK_DELAY);
    expect(seen).toEqual([0, TICK_DELAY, 2 * TICK_DELAY, 3 * TICK_DELAY]);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is right at once when it is watched again after a while', () => {
    const { watch, seen } = setUp();
    watch()();
    vi.advanceTimersByTime(60_000);
    watch();
    expect(seen.at(-1)).toBe(60_000);
  });

  test('is right at once when there is news', () => {
    const { clock, watch, seen } = setUp();
    watch();
    vi.advanceTimersByTime(TICK_DELAY - 1);
    clock.catchUp();
    expect(seen).toEqual([0, TICK_DELAY - 1]);
  });

  test('one timer serves all', () => {
    const { watch } = setUp();
    for (let count = 0; count < 500; count++) watch();
    expect(vi.getTimerCount()).toBe(1);
  });

  test('stands still in a hidden page and catches up when it is shown', () => {
    const { page, watch, seen } = setUp();
    watch();
    page.show(false);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(90_000);
    page.show(true);
    expect(seen).toEqual([0, 90_000]);
  });

  test('leaves no timer behind', () => {
    const { until, watch } = setUp();
    watch();
    until.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});

import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { MINUTE, SECOND } from '../../../lib/domain/units';
import { createWorkTime } from '../../../lib/overlay/workTime';
import { NINE } from '../domain/builders';

/** What the page is for it: events, and whether it is visible. */
const page = Object.assign(new EventTarget(), { hidden: false });
let leaving = new AbortController();
const told: { conversationId: string; from: number; to: number }[] = [];

beforeEach(() => {
  leaving = new AbortController();
  told.length = 0;
  page.hidden = false;
  vi.useFakeTimers({ toFake: ['Date'], now: NINE });
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
    const { request } = message as unknown as { request: (typeof told)[number] };
    told.push({ conversationId: request.conversationId, from: request.from, to: request.to });
    return { inlay: 'answer', value: { ok: true } };
  });
});
afterEach(() => {
  leaving.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = signal<string | undefined>(undefined);
const start = (conversationId?: string) => {
  open.value = conversationId;
  createWorkTime(leaving.signal)(open);
};
const at = (time: number) => vi.setSystemTime(NINE + time);
const press = (type = 'keydown') => page.dispatchEvent(new Event(type));
const hide = () => {
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
};

describe('work on a conversation', () => {
  test('lasts from the first key, click or scroll until the tab is hidden', () => {
    start('a');
    press('pointerdown');
    at(20 * SECOND);
    press('wheel');
    at(50 * SECOND);
    hide();
    expect(told).toEqual([{ conversationId: 'a', from: NINE, to: NINE + 50 * SECOND }]);
  });

  test('ends a minute after the last input, however much later that is noticed', () => {
    start('a');
    press();
    at(10 * MINUTE);
    press();
    at(10 * MINUTE + 5 * SECOND);
    hide();
    expect(told).toEqual([
      { conversationId: 'a', from: NINE, to: NINE + MINUTE },
      { conversationId: 'a', from: NINE + 10 * MINUTE, to: NINE + 10 * MINUTE + 5 * SECOND },
    ]);
  });

  test('goes over to the conversation that is opened by a click', () => {
    start('a');
    press();
    at(10 * SECOND);
    press('pointerdown');
    open.value = 'b';
    at(30 * SECOND);
    open.value = undefined;
    expect(told).toEqual([
      { conversationId: 'a', from: NINE, to: NINE + 10 * SECOND },
      { conversationId: 'b', from: NINE + 10 * SECOND, to: NINE + 30 * SECOND },
    ]);
  });

  test('is nothing without a conversation, in a hidden tab, or without any input', () => {
    start();
    press();
    open.value = undefined;
    page.hidden = true;
    open.value = 'a';
    press();
    hide();
    page.hidden = false;
    at(5 * MINUTE);
    open.value = 'b';
    leaving.abort();
    expect(told).toEqual([]);
  });

  test('is told now and then while it goes on', () => {
    start('a');
    for (let seconds = 0; seconds <= 400; seconds += 20) {
      at(seconds * SECOND);
      press();
    }
    leaving.abort();
    expect(told).toHaveLength(2);
    expect(told.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(400 * SECOND);
  });
});

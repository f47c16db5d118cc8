import { describe, expect, test } from 'vitest';
import { whileVisible } from '../../../lib/overlay/visibility';

/** As much of a document as is looked at. */
class Page extends EventTarget {
  hidden = false;
  show(isShown: boolean) {
    this.hidden = !isShown;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

const setUp = (isShown: boolean) => {
  const page = new Page();
  page.hidden = !isShown;
  const until = new AbortController();
  const spans: AbortSignal[] = [];
  whileVisible(page as unknown as Document, until.signal, (visible) => spans.push(visible));
  return { page, until, spans, running: () => spans.filter(({ aborted }) => !aborted).length };
};

describe('what runs only while the page can be seen', () => {
  test('does not start in a hidden tab, and starts when it is shown', () => {
    const { page, running } = setUp(false);
    expect(running()).toBe(0);
    page.show(true);
    expect(running()).toBe(1);
  });

  test('stops when the tab is hidden and starts once more afterwards', () => {
    const { page, spans, running } = setUp(true);
    page.show(false);
    expect(running()).toBe(0);
    page.show(true);
    page.show(true);
    expect([spans.length, running()]).toEqual([2, 1]);
  });

  test('never starts again after the script has left', () => {
    const { page, until, running } = setUp(true);
    until.abort();
    page.show(false);
    page.show(true);
    expect(running()).toBe(0);
  });
});

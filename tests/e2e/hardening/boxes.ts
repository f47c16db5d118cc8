import type { Page } from 'playwright-core';

/** What stands wrong in a page, in words; nothing when all is well. */
export type Faults = readonly string[];

/** Whether panels are inside of the window, whole. */
export const cutOffPanels = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const [name, part] of [
      ['bar', '.bar'],
      ['picker', '.picker'],
    ] as const) {
      for (const host of document.querySelectorAll(`[data-inlay="${name}"]`)) {
        const box = host.shadowRoot?.querySelector(part)?.getBoundingClientRect();
        if (!box || box.width === 0) faults.push(`${name} is not drawn`);
        else if (box.left < -1 || box.top < -1) faults.push(`${name} begins outside of the window`);
        else if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1) {
          faults.push(`${name} ends outside of the window`);
        }
      }
    }
    return faults;
  });

/** Badges whose text is cut off, or that lie over the words beside them or their own neighbours. */
export const crampedBadges = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const place of [
      document,
      ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? []),
    ]) {
      for (const host of place.querySelectorAll('[data-inlay="badge"]')) {
        const badge = host.shadowRoot?.querySelector('.badge');
        const row = host.closest('article, [role="option"]');
        if (!badge || !row) continue;
        const box = badge.getBoundingClientRect();
        const name = badge.getAttribute('aria-label') ?? '';
        for (const part of badge.children) {
          const { left, right, top, bottom, width } = part.getBoundingClientRect();
          const isInside =
            left >= box.left && right <= box.right && top >= box.top - 1 && bottom <= box.bottom + 1;
          if (width > 0 && !isInside) faults.push(`${name}: ${part.className} stands out of its badge`);
        }
        const clip = row.getBoundingClientRect();
        if (box.left < clip.left - 1 || box.right > clip.right + 1)
          faults.push(`${name}: cut off by its row`);
        const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(text);
          for (const word of range.getClientRects()) {
            // Lines stand closer together than their letters are high: what counts is the middle of a word.
            const middle = word.top + word.height / 2;
            const isBeside = word.right <= box.left + 1 || word.left >= box.right - 1;
            if (word.width > 1 && !isBeside && middle > box.top && middle < box.bottom) {
              faults.push(`${name}: lies over “${text.textContent}”`);
            }
          }
        }
      }
    }
    return faults;
  });

/** Heights of rows, as they are and as they would be without badges. */
export const rowHeights = (page: Page) =>
  page.evaluate(() => {
    const inner = [...document.querySelectorAll('*')].flatMap((each) =>
      each.hasAttribute('data-inlay') ? [] : (each.shadowRoot ?? []),
    );
    const all = (selector: string) =>
      [document, ...inner].flatMap((place) => [...place.querySelectorAll<HTMLElement>(selector)]);
    const heights = () => all('article, [role="option"]').map((row) => row.getBoundingClientRect().height);
    const withBadges = heights();
    for (const badge of all('[data-inlay="badge"]')) badge.style.setProperty('display', 'none', 'important');
    const without = heights();
    for (const badge of all('[data-inlay="badge"]')) badge.style.removeProperty('display');
    return { withBadges, without };
  });

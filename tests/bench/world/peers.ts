import PageParserTree from 'page-parser-tree';
import type { Arm } from './arm';
import type { Sightings } from './sightings';

const ROW = 'article[data-testid="tweet"]';

/** Nothing at all: the page's own work. */
export const none: Arm = { start: () => () => {} };

/** The cheapest thing that hears of every change: the floor of all watchers of a whole document. */
export const bareObserver: Arm = {
  start() {
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, subtree: true });
    return () => observer.disconnect();
  },
};

/** Asks the whole document for everything again after each batch of changes, as simple extensions do. */
export const querySelectorAllPerBatch = (sightings: Sightings, selectors: readonly string[]): Arm => ({
  start() {
    const seen = new WeakMap<Element, string>();
    const observer = new MutationObserver(() => {
      for (const selector of selectors) {
        for (const element of document.querySelectorAll(selector))
          if (!seen.has(element)) seen.set(element, '');
      }
      for (const row of document.querySelectorAll(ROW)) {
        const id = sightings.idOf(row);
        if (id === undefined || seen.get(row) === id) continue;
        seen.set(row, id);
        sightings.note(id);
      }
    });
    observer.observe(document, { childList: true, subtree: true });
    return () => observer.disconnect();
  },
});

/** A library made for this task: a chain of child selectors per row, and a slow finder that checks it. */
export const pageParserTree = (sightings: Sightings): Arm => ({
  start() {
    const page = new PageParserTree(document, {
      tags: { row: {} },
      watchers: [
        {
          sources: [null],
          tag: 'row',
          selectors: [
            ...['body', '#react-root', 'div', 'div', 'main', 'div', 'div'],
            ...['[data-testid="primaryColumn"]', 'div', 'div', 'section', 'div', 'div'],
            ...['[data-testid="cellInnerDiv"]', 'div', 'div', ROW],
          ],
        },
      ],
      finders: { row: { fn: (root) => root.querySelectorAll<HTMLElement>(ROW) } },
    });
    const rows = page.tree.getAllByTag('row');
    const subscription = rows.subscribe((changes) => {
      for (const change of changes) {
        if (change.type !== 'add') continue;
        const id = sightings.idOf(change.value.getValue());
        if (id !== undefined) sightings.note(id);
      }
    });
    return () => {
      subscription.unsubscribe();
      page.dump();
    };
  },
});

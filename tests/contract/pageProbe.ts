/** Runs inside a page: holds the adapter's reading against the rules every adapter must keep. */
import { adapterFor } from '../../lib/platforms/adapters';
import { createFinder } from '../../lib/platforms/finder';

export { readPage } from '../../scripts/readPage/pageReader';

/** What reading did to the page, and what it gave; elements are described, they cannot leave the page. */
export function probe(url: string, account?: string) {
  const adapter = adapterFor(new URL(url).host);
  if (adapter === undefined) throw new Error(`No adapter reads ${url}.`);
  const finder = createFinder(document, adapter.selectors);
  const context = { url: new URL(url), now: 0, timeZone: 'UTC', ...(account ? { account } : {}) };

  const before = document.documentElement.outerHTML;
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const first = adapter.read(finder, context);
  const second = adapter.read(finder, context);
  const mutations = observer.takeRecords().length;
  observer.disconnect();

  const { messages, composers, containers, column } = first.anchors;
  return {
    isSameTwice: JSON.stringify(first.capture) === JSON.stringify(second.capture),
    isUntouched: mutations === 0 && document.documentElement.outerHTML === before,
    hits: Object.keys(adapter.selectors).filter((name) => finder.isOnPage(name)),
    selectors: Object.keys(adapter.selectors),
    messages: messages.map(({ messageId, contactHandle, badgeHost, row, isFocused }) => ({
      messageId,
      contactHandle,
      isFocused,
      // Text-only elements are wiped by React; a badge outside of its row is left behind by it.
      isSafe: badgeHost.childElementCount > 0 && row.contains(badgeHost),
    })),
    composers: composers.map(({ place, answersMessageId }) => ({
      place,
      answersMessageId: answersMessageId ?? null,
    })),
    containerCount: containers.length,
    hasColumn: column !== undefined,
  };
}

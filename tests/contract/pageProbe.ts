/** Runs inside a page: holds the adapter's reading against the rules every adapter must keep. */
import { SECOND } from '../../lib/domain/units';
import type { Reading } from '../../lib/platforms/adapter';
import { adapterFor } from '../../lib/platforms/adapters';
import { createDriftWatch, describeSpot } from '../../lib/platforms/driftWatch';
import { createFinder } from '../../lib/platforms/finder';
import { createXAdapter } from '../../lib/platforms/x/adapter';
import { createChatReader } from '../../lib/platforms/x/chat/chatReader';
import { createWholeXAdapter } from '../../lib/platforms/x/wholeAdapter';

export { readPage } from '../../scripts/readPage/pageReader';
export { describeWithSecrets, loseEach } from './changedPage';
export { readSteps } from './pageSteps';

/** What reading did to the page, and what it gave; elements are described, they cannot leave the page. */
export function probe(url: string, account?: string, at = { now: 0, timeZone: 'UTC' }) {
  const adapter = adapterFor(new URL(url).host);
  if (adapter === undefined) throw new Error(`No adapter reads ${url}.`);
  const finder = createFinder(document, adapter.selectors);
  const context = { url: new URL(url), ...at, ...(account ? { account } : {}) };

  const before = wholePage();
  const observer = new MutationObserver(() => {});
  for (const root of [document, ...openRoots()])
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const first = adapter.read(finder, context);
  const second = adapter.read(finder, context);
  const mutations = observer.takeRecords().length;
  observer.disconnect();

  const { messages, rows, thread, composers, containers, column } = first.anchors;
  return {
    isSameTwice: JSON.stringify(first.capture) === JSON.stringify(second.capture),
    isUntouched: mutations === 0 && wholePage() === before,
    hits: Object.keys(adapter.selectors).filter((name) => finder.isOnPage(name)),
    selectors: Object.keys(adapter.selectors),
    messages: messages.map(({ messageId, contactHandle, badgeHost, row, isFocused }) => ({
      messageId,
      contactHandle,
      isFocused,
      // Text-only elements are wiped by React; a badge outside of its row is left behind by it.
      isSafe: badgeHost.childElementCount > 0 && row.contains(badgeHost),
    })),
    rows: rows.map(({ threadId, badgeHost, row }) => ({
      threadId,
      isSafe: badgeHost.childElementCount > 0 && row.contains(badgeHost),
    })),
    thread:
      thread === undefined ? null : { threadId: thread.threadId, hasHeader: thread.header !== undefined },
    composers: composers.map(({ place, answersMessageId, threadId }) => ({
      place,
      answersMessageId: answersMessageId ?? null,
      threadId: threadId ?? null,
    })),
    containerCount: containers.length,
    hasColumn: column !== undefined,
  };
}

const openRoots = (): ShadowRoot[] =>
  [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);

/** The page as it would be written down, with what is in its shadow roots: two of them are compared. */
const wholePage = (): string => {
  const serializer = new XMLSerializer();
  return [document, ...openRoots()].map((place) => serializer.serializeToString(place)).join('\n');
};

/** What is read before that part of the adapter is there which reads chats, what drift is seen, and what is read then. */
export function readWithoutChat(url: string) {
  const adapter = createXAdapter();
  const finder = createFinder(document, adapter.selectors);
  const drift = createDriftWatch(adapter, '1');
  const read = (now: number) => adapter.read(finder, { url: new URL(url), now, timeZone: 'UTC' });
  const describeReading = ({ lacks, capture, anchors }: Reading) => ({
    lacks: lacks ?? null,
    surfaces: capture.surfaces,
    rows: anchors.rows.length,
    thread: anchors.thread?.threadId ?? null,
  });
  const before = read(0);
  const reports = [10, 20].flatMap((seconds) => drift.observe(finder, before, seconds * SECOND, 0));
  const compared = [10, 20].flatMap((seconds) => drift.compare(finder, before, seconds * SECOND));
  adapter.readChatsWith(createChatReader());
  return {
    before: describeReading(before),
    drift: [...reports, ...compared],
    after: describeReading(read(1)),
  };
}

/** Describes the whole page as a drift report would. */
export function describePage(url: string): string {
  const adapter = adapterFor(new URL(url).host);
  return adapter === undefined ? '' : describeSpot(document.body, adapter);
}

/** Who each message is with and under which root: before and after the first cells leave the page. */
export function readScrolled(url: string, cellsToLeave: number) {
  const adapter = createWholeXAdapter();
  const finder = createFinder(document, adapter.selectors);
  const readPlaces = () =>
    adapter
      .read(finder, { url: new URL(url), now: 0, timeZone: 'UTC' })
      .capture.conversations.flatMap(({ contact, rootId, messages }) =>
        messages.map(({ id, direction }) => [id, direction, contact.handle, rootId].join(' ')),
      );
  const before = readPlaces();
  for (const cell of finder.all('cell').slice(0, cellsToLeave)) cell.remove();
  return { before, after: readPlaces() };
}

/** Who each message is with, read by one adapter at each address in turn while the page stays as it is. */
export function readAtAddresses(urls: readonly string[]) {
  const adapter = createWholeXAdapter();
  const finder = createFinder(document, adapter.selectors);
  return urls.map((url) =>
    adapter
      .read(finder, { url: new URL(url), now: 0, timeZone: 'UTC' })
      .capture.conversations.flatMap(({ contact, rootId, messages }) =>
        messages.map(({ id, direction }) => [id, direction, contact.handle, rootId].join(' ')),
      ),
  );
}

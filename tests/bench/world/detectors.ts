import { createPace } from '../../../lib/overlay/pace';
import { createReader } from '../../../lib/overlay/reader';
import { createWatcher } from '../../../lib/overlay/watcher';
import type { PlatformAdapter, Reading } from '../../../lib/platforms/adapter';
import { createFinder } from '../../../lib/platforms/finder';
import { xSelectors } from '../../../lib/platforms/x/selectors';
import { createWholeXAdapter } from '../../../lib/platforms/x/wholeAdapter';
import type { Arm } from './arm';
import type { Sightings } from './sightings';

/** How often the overlay looks at a page that told it nothing. */
const LOOK_DELAY = 500;

/**
 * The real watcher at its real pace, as the overlay puts them together.
 *
 * @param look reads the page and gives the containers to watch from then on
 */
export function watchPage(
  look: () => readonly HTMLElement[],
  { identifyingAttributes } = createWholeXAdapter(),
): () => void {
  const lifetime = new AbortController();
  const pace = createPace(() => watcher.observe(look()), lifetime.signal);
  const watcher = createWatcher(identifyingAttributes, pace.request);
  const timer = setInterval(pace.request, LOOK_DELAY);
  pace.request();
  return () => {
    lifetime.abort();
    clearInterval(timer);
    watcher.stop();
  };
}

export interface SeenRow {
  readonly row: HTMLElement;
  readonly id: string;
}

/** Watches, and looks only which row each element is: detection without reading. */
export function watchRows(sightings: Sightings, onRows: (rows: readonly SeenRow[]) => void): () => void {
  const finder = createFinder(document, xSelectors);
  const seen = new WeakMap<Element, string>();
  return watchPage(() => {
    const rows: SeenRow[] = [];
    for (const row of finder.all('post')) {
      const id = sightings.idOf(row);
      if (id === undefined) continue;
      rows.push({ row, id });
      if (seen.get(row) === id) continue;
      seen.set(row, id);
      sightings.note(id);
    }
    onRows(rows);
    const [first] = rows;
    const list = first && finder.around('cell', first.row)?.parentElement;
    // As the adapter does: the whole column only while there is no list yet.
    const watched = list ?? finder.one('column');
    return watched ? [watched] : [];
  });
}

export const detector = (sightings: Sightings): Arm => ({
  start: () => watchRows(sightings, () => {}),
});

/** Watches and reads the whole surface with the real adapter; X's unless told otherwise. */
export function watchReadings(
  onReading: (reading: Reading) => void,
  adapter: PlatformAdapter = createWholeXAdapter(),
): () => void {
  const reader = createReader({
    adapter,
    finder: createFinder(document, adapter.selectors),
    timeZone: 'UTC',
    onFailure: (error) => {
      throw error;
    },
  });
  return watchPage(() => {
    const reading = reader.read();
    if (reading === undefined) return [];
    onReading(reading);
    return reading.anchors.containers;
  }, adapter);
}

/** What the product sees: the messages of its readings. */
export const readingDetector = (sightings: Sightings): Arm => ({
  start() {
    const seen = new Set<string>();
    return watchReadings(({ anchors }) => {
      for (const { messageId } of anchors.messages) {
        if (seen.has(messageId)) continue;
        seen.add(messageId);
        sightings.note(messageId);
      }
    });
  },
});

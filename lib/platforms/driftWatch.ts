import type { EpochMs } from '../domain/units';
import type { Surface } from '../domain/vocabulary';
import { createDriftMonitor, type Spot } from '../drift/driftMonitor';
import type { DriftReport } from '../drift/driftReport';
import { attributesIn } from '../drift/knownAttributes';
import { skeletonOf } from '../drift/skeleton';
import type { PlatformAdapter, Reading } from './adapter';
import type { PageFinder } from './finder';
import type { SelectorEntry, SelectorTable } from './selectors';

export interface DriftWatch {
  /** After a reading; cheap. `quietSince` is when the page last changed. */
  observe(finder: PageFinder, reading: Reading, at: EpochMs, quietSince: EpochMs): readonly DriftReport[];
  /** Compares primaries with their witnesses. Slow: in idle time, a few seconds apart. */
  compare(finder: PageFinder, reading: Reading, at: EpochMs): readonly DriftReport[];
}

/** Notices that a platform's pages no longer match its table. One for each tab. */
export function createDriftWatch(adapter: PlatformAdapter, version: string): DriftWatch {
  const monitor = createDriftMonitor(adapter.platform, version);
  const spot = (selector: string, element: Element | undefined): Spot => ({
    selector,
    skeleton: () => (element === undefined ? '' : describeSpot(element, adapter)),
  });

  return {
    observe(finder, { capture, unreadable }, at, quietSince) {
      const { missing, sealed } = lackingOn(capture.surfaces, finder);
      return monitor.observe({
        at,
        quietSince,
        missing: missing.map((selector) => spot(selector, placeOf(selector, finder))),
        sealed: sealed.map((selector) => spot(selector, finder.sealed(selector))),
        unreadable: unreadable.map(({ selector, element }) => spot(selector, element)),
      });
    },
    compare(finder, { capture }, at) {
      const compared = entriesOn(capture.surfaces, finder.selectors).filter(([, entry]) => entry.witness);
      const disagreeing = compared.flatMap(([name, entry]) => {
        const difference = differenceOf(name, entry, finder);
        return difference === undefined ? [] : spot(name, difference);
      });
      return monitor.compare({ at, disagreeing });
    },
  };
}

/** An element and what is in it as tags, roles and known attributes; nothing that a person wrote. */
export const describeSpot = (element: Element, { selectors }: PlatformAdapter): string =>
  skeletonOf(element, attributesIn(Object.values(selectors).map(({ primary }) => primary)));

const entriesOn = (surfaces: readonly Surface[], selectors: SelectorTable): [string, SelectorEntry][] =>
  Object.entries(selectors).filter(([, { on }]) => on.some((surface) => surfaces.includes(surface)));

interface Lacking {
  readonly missing: readonly string[];
  /** Whose shadow root hides what is expected in it: one for all of that. */
  readonly sealed: readonly string[];
}

function lackingOn(surfaces: readonly Surface[], finder: PageFinder): Lacking {
  const missing: string[] = [];
  const sealed = new Set<string>();
  for (const [name, { expect, inside, on, expectedOn = on }] of entriesOn(surfaces, finder.selectors)) {
    const isExpected = expect !== 'optional' && expectedOn.some((surface) => surfaces.includes(surface));
    if (!isExpected || finder.isOnPage(name)) continue;
    if (inside !== undefined && finder.sealed(inside)) sealed.add(inside);
    else missing.push(name);
  }
  return { missing, sealed: [...sealed] };
}

/** Where something missing was to be expected: what its witness finds, or what it stands in. */
function placeOf(selector: string, finder: PageFinder): Element | undefined {
  const { inside } = finder.selectors[selector] ?? {};
  return finder.witnesses(selector)[0] ?? (inside === undefined ? undefined : finder.one(inside));
}

/** The first row that only one of the two ways leads to. */
function differenceOf(name: string, { row }: SelectorEntry, finder: PageFinder): Element | undefined {
  const rowsOf = (elements: readonly HTMLElement[]): Set<HTMLElement> =>
    new Set(
      elements.map((element) => (row === undefined ? element : (finder.around(row, element) ?? element))),
    );
  const found = rowsOf(finder.all(name));
  const witnessed = rowsOf(finder.witnesses(name));
  return (
    [...found].find((element) => !witnessed.has(element)) ??
    [...witnessed].find((element) => !found.has(element))
  );
}

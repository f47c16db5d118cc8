import { type DurationMs, type EpochMs, SECOND } from '../domain/units';
import type { DriftReport } from '../drift/driftReport';
import { send } from '../messaging/send';
import type { PlatformAdapter, Reading } from '../platforms/adapter';
import { createDriftWatch, describeSpot } from '../platforms/driftWatch';
import type { PageFinder } from '../platforms/finder';
import { createDelivery } from './delivery';

interface DriftReportsOptions {
  readonly adapter: PlatformAdapter;
  readonly finder: PageFinder;
  /** Of the extension: which selector table it was that did not fit. */
  readonly version: string;
  readonly signal: AbortSignal;
  readonly onContextGone: () => void;
}

export interface DriftReports {
  /** The page changed: what is missing now may only be on its way. */
  noteChange(at: EpochMs): void;
  /** Holds a reading against the selector table, when the browser has nothing better to do. */
  check(reading: Reading): void;
  /** The page does not leave something of ours alone: a panel, or the badge in this place. */
  tellGivenUp(what: 'badge' | 'bar' | 'picker', place?: HTMLElement): void;
  /** Reading failed altogether. */
  tellFailure(): void;
}

const CHECK_DELAY: DurationMs = SECOND;
/** Comparing two ways to each element is slow: seldom enough not to be felt, often enough to be noticed. */
const COMPARE_DELAY: DurationMs = 3 * SECOND;
const POST_DELAY: DurationMs = SECOND;

/** Tells the background when a page no longer is what its selector table says. Once per matter, without its text. */
export function createDriftReports(options: DriftReportsOptions): DriftReports {
  const { adapter, finder, version, signal: until, onContextGone } = options;
  const watch = createDriftWatch(adapter, version);
  const told = new Set<string>();
  let quietSince: EpochMs = Date.now();
  let checkedAt: EpochMs = 0;
  let comparedAt: EpochMs = 0;
  let isChecking = false;

  const delivery = createDelivery<DriftReport>({
    pick: () => 1,
    deliver: async ([report]) => {
      if (report === undefined) return;
      const answer = await send('reportDrift', report);
      if (answer?.ok !== true) throw new Error('The background did not say that it has noted the drift.');
    },
    delay: POST_DELAY,
    until,
    onContextGone,
  });

  const tellOnce = (selector: string, skeleton: () => string) => {
    if (told.has(selector)) return;
    told.add(selector);
    const { platform } = adapter;
    delivery.add([{ platform, selector, kind: 'unreadable', version, skeleton: skeleton() }]);
  };

  const checkNow = (reading: Reading) => {
    const at = Date.now();
    checkedAt = at;
    delivery.add(watch.observe(finder, reading, at, quietSince));
    if (at - comparedAt < COMPARE_DELAY) return;
    comparedAt = at;
    delivery.add(watch.compare(finder, reading, at));
  };

  return {
    noteChange(at) {
      quietSince = at;
    },
    check(reading) {
      if (isChecking || Date.now() - checkedAt < CHECK_DELAY) return;
      isChecking = true;
      requestIdleCallback(() => {
        isChecking = false;
        if (!until.aborted && !document.hidden) checkNow(reading);
      });
    },
    tellGivenUp: (what, place) =>
      tellOnce(what, () => (place === undefined ? '' : describeSpot(place, adapter))),
    tellFailure: () => tellOnce('page', () => ''),
  };
}

import { makeRows } from './badgeRows';
import { type BadgeVariant, byHand, ours, preactPerRow, TAG } from './badgeVariants';
import { rootsMadeBy } from './roots';
import { offerTimers } from './timers';

const VARIANTS = {
  ours: (hosts: readonly HTMLElement[]) => ours(hosts, [TAG]),
  byHand,
  preactPerRow,
};

/** Milliseconds of one variant with so many rows, by the clock on the wall: short and taken in turn. */
export interface BadgeTimes {
  readonly mount: number;
  readonly update: number;
}

/** What the isolated world offers to the goals about badges. */
export interface BadgeBench {
  measure(variant: keyof typeof VARIANTS, rows: number): BadgeTimes;
  /** DOM changes of all kinds, within the badges and around them, while nothing changed. */
  writesOfUpdate(rows: number): number;
  /** Makes rows, of which each wrapper exists already. */
  prepare(rows: number): void;
  mount(): void;
  unmount(): void;
  stop(): void;
}

declare global {
  var badgeBench: BadgeBench;
}

const timed = (work: () => void): number => {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
};

const EVERYTHING = { attributes: true, characterData: true, childList: true, subtree: true };

function offerBadges(): void {
  let variant: BadgeVariant | undefined;
  globalThis.badgeBench = {
    measure(name, count) {
      const { list, hosts } = makeRows(count);
      const measured = VARIANTS[name](hosts);
      const mount = timed(measured.mount);
      const update = timed(measured.update);
      measured.unmount();
      measured.stop();
      list.remove();
      return { mount, update };
    },
    writesOfUpdate(count) {
      const { list, hosts } = makeRows(count);
      const measured = ours(hosts, [TAG]);
      const roots = rootsMadeBy(measured.mount);
      const observer = new MutationObserver(() => {});
      for (const root of [list, ...roots]) observer.observe(root, EVERYTHING);
      measured.update();
      const writes = observer.takeRecords().length;
      observer.disconnect();
      if (roots.length !== count) throw new Error(`${roots.length} badges for ${count} rows.`);
      measured.stop();
      list.remove();
      return writes;
    },
    prepare(count) {
      variant = ours(makeRows(count).hosts, []);
    },
    mount: () => variant?.mount(),
    unmount: () => variant?.unmount(),
    stop() {
      variant?.stop();
      variant = undefined;
    },
  };
}

offerBadges();
offerTimers();

import { type DurationMs, type EpochMs, SECOND } from '../domain/units';
import type { Platform } from '../domain/vocabulary';
import type { DriftKind, DriftReport } from './driftReport';

/** How long a page must have been quiet before a thing not there counts as missing: pages load in steps. */
export const QUIET_TIME: DurationMs = 3 * SECOND;
/** How long two ways must have differed: a page changes in steps, and a reading may fall between two. */
export const DISAGREEING_TIME: DurationMs = 2 * SECOND;
/** No single reading is proof. */
const READINGS = 2;

/** A selector and the place on the page that speaks against it. */
export interface Spot {
  readonly selector: string;
  /** Describes the place without its text; asked only when it is told. */
  readonly skeleton: () => string;
}

export interface Observation {
  readonly at: EpochMs;
  /** When the page last changed. */
  readonly quietSince: EpochMs;
  readonly missing: readonly Spot[];
  /** Places that show nothing of what is in them: told as unreadable, once they had as long as missing things have. */
  readonly sealed: readonly Spot[];
  readonly unreadable: readonly Spot[];
}

export interface Comparison {
  readonly at: EpochMs;
  readonly disagreeing: readonly Spot[];
}

export interface DriftMonitor {
  /** Takes in one reading; gives what has to be told because of it. */
  observe(observation: Observation): readonly DriftReport[];
  /** Takes in one comparison of primaries with witnesses. */
  compare(comparison: Comparison): readonly DriftReport[];
}

interface Suspicion {
  readonly since: EpochMs;
  readonly readings: number;
}

/** Watches one page over time. Each selector is told once for each kind, however long the drift lasts. */
export function createDriftMonitor(platform: Platform, version: string): DriftMonitor {
  const told = new Set<string>();
  let missing: ReadonlyMap<string, Suspicion> = new Map();
  let sealed: ReadonlyMap<string, Suspicion> = new Map();
  let disagreeing: ReadonlyMap<string, Suspicion> = new Map();

  const tell = (kind: DriftKind, spots: readonly Spot[]): DriftReport[] =>
    spots.flatMap(({ selector, skeleton }) => {
      const key = `${kind}/${selector}`;
      if (told.has(key)) return [];
      told.add(key);
      return { platform, selector, kind, version, skeleton: skeleton() };
    });

  return {
    observe({ at, quietSince, missing: absent, sealed: hidden, unreadable }) {
      const isQuiet = at - quietSince >= QUIET_TIME;
      missing = isQuiet ? suspect(missing, absent, at) : new Map();
      sealed = isQuiet ? suspect(sealed, hidden, at) : new Map();
      return [
        ...tell('missing', certainOf(absent, missing)),
        ...tell('unreadable', [...certainOf(hidden, sealed), ...unreadable]),
      ];
    },
    compare({ at, disagreeing: spots }) {
      disagreeing = suspect(disagreeing, spots, at);
      const certain = spots.filter(({ selector }) => {
        const suspicion = disagreeing.get(selector);
        return suspicion && suspicion.readings >= READINGS && at - suspicion.since >= DISAGREEING_TIME;
      });
      return tell('disagreeing', certain);
    },
  };
}

const certainOf = (spots: readonly Spot[], suspected: ReadonlyMap<string, Suspicion>): Spot[] =>
  spots.filter(({ selector }) => (suspected.get(selector)?.readings ?? 0) >= READINGS);

/** What was suspected and is seen again grows; what is seen no more is forgotten. */
const suspect = (
  before: ReadonlyMap<string, Suspicion>,
  spots: readonly Spot[],
  at: EpochMs,
): ReadonlyMap<string, Suspicion> =>
  new Map(
    spots.map(({ selector }) => {
      const suspicion = before.get(selector);
      return [selector, { since: suspicion?.since ?? at, readings: (suspicion?.readings ?? 0) + 1 }];
    }),
  );

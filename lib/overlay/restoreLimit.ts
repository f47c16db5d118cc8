import { type DurationMs, type EpochMs, SECOND } from '../domain/units';

const MOST_RESTORES = 5;
const WITHIN: DurationMs = 10 * SECOND;

export interface RestoreLimit {
  /** Notes a restore. @returns whether it is allowed; once it was not, it never is again */
  allows(key: string, at: EpochMs): boolean;
  hasGivenUp(key: string): boolean;
}

/** Never fight the page: what it throws out five times in ten seconds stays out. */
export function createRestoreLimit(): RestoreLimit {
  const restores = new Map<string, readonly EpochMs[]>();
  const givenUp = new Set<string>();

  return {
    allows(key, at) {
      if (givenUp.has(key)) return false;
      const recent = (restores.get(key) ?? []).filter((earlier) => at - earlier < WITHIN);
      restores.set(key, [...recent, at]);
      if (recent.length < MOST_RESTORES) return true;
      givenUp.add(key);
      restores.delete(key);
      return false;
    },
    hasGivenUp: (key) => givenUp.has(key),
  };
}

import type { InlayDatabase } from '../../storage/database';
import type { StoredDriftReport } from '../../storage/records';
import { type Live, live } from '../live';
import { describeDrift } from './describeDrift';
import type { DriftEntry, HealthReport } from './healthReport';

/**
 * What was noticed to have changed on the pages, kept up to date.
 *
 * @param version of this extension
 */
export const createHealthModel = (
  database: InlayDatabase,
  version: string,
  until: AbortSignal,
): Live<HealthReport> =>
  live(async () => {
    const stored = await database.driftReports.toArray();
    return stored.map((report) => entryOf(report, version)).toSorted(byUrgency);
  }, until);

function entryOf(report: StoredDriftReport, current: string): DriftEntry {
  const { platform, selector, kind, version, noticedAt, lastSeenAt = noticedAt, count = 1 } = report;
  return {
    key: { platform, selector, kind, version },
    firstSeenAt: noticedAt,
    lastSeenAt,
    count,
    isCurrent: version === current,
    report: describeDrift(report),
  };
}

const byUrgency = (one: DriftEntry, other: DriftEntry): number =>
  Number(other.isCurrent) - Number(one.isCurrent) || other.lastSeenAt - one.lastSeenAt;

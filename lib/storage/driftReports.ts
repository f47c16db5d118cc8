import type { DriftReportKey } from '../domain/driftReportKey';
import type { EpochMs } from '../domain/units';
import type { InlayDatabase } from './database';
import type { StorageChanges } from './mergeCapture';
import type { StoredDriftReport } from './records';

/** Keeps a change of a page that was noticed, once per selector, kind and version, and counts how often it was. */
export function keepDriftReport(
  database: InlayDatabase,
  report: Omit<StoredDriftReport, 'noticedAt' | 'lastSeenAt' | 'count'>,
  now: EpochMs,
): Promise<void> {
  return database.transaction('rw', database.driftReports, async () => {
    const { platform, selector, kind, version } = report;
    const known = await database.driftReports.get([platform, selector, kind, version]);
    // The first description stays: what is told later may come from a page that changed further meanwhile.
    await database.driftReports.put(
      known ? { ...known, lastSeenAt: now, count: (known.count ?? 1) + 1 } : { ...report, noticedAt: now },
    );
  });
}

/** Forgets reports; those that are not there any more are no matter. */
export const removeDriftReports = (database: InlayDatabase, keys: readonly DriftReportKey[]): Promise<void> =>
  database.driftReports.bulkDelete(
    keys.map(({ platform, selector, kind, version }) => [platform, selector, kind, version]),
  );

/** Keeps that pages contradict each other about a time, if a write found that they do. */
export async function keepContradiction(
  database: InlayDatabase,
  { contradiction }: StorageChanges,
  version: string,
  now: EpochMs,
): Promise<void> {
  if (contradiction === undefined) return;
  const { platform, evidence: skeleton } = contradiction;
  await keepDriftReport(database, { platform, selector: 'time', kind: 'unreadable', version, skeleton }, now);
}

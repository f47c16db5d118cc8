import type { EpochMs } from '../domain/units';
import type { InlayDatabase } from './database';
import type { StorageChanges } from './mergeCapture';
import type { StoredDriftReport } from './records';

/** Keeps a change of a page that was noticed, once per selector, kind and version. */
export function keepDriftReport(
  database: InlayDatabase,
  report: Omit<StoredDriftReport, 'noticedAt'>,
  now: EpochMs,
): Promise<void> {
  return database.transaction('rw', database.driftReports, async () => {
    const { platform, selector, kind, version } = report;
    if (await database.driftReports.get([platform, selector, kind, version])) return;
    await database.driftReports.put({ ...report, noticedAt: now });
  });
}

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

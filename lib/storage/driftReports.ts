import type { EpochMs } from '../domain/units';
import type { InlayDatabase } from './database';
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

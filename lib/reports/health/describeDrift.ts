import type { StoredDriftReport } from '../../storage/records';

/** A report as it is handed out to whoever mends it: names of selectors, tags and test ids, nothing of what the page says. */
export function describeDrift(report: StoredDriftReport): string {
  const {
    platform,
    selector,
    kind,
    version,
    noticedAt,
    lastSeenAt = noticedAt,
    count = 1,
    skeleton,
  } = report;
  const times = `noticed ${count}×, first ${iso(noticedAt)}, last ${iso(lastSeenAt)}`;
  return [`Inlay ${version}, ${platform}: "${selector}" is ${kind}`, times, skeleton]
    .filter((line) => line !== '')
    .join('\n');
}

const iso = (at: number): string => new Date(at).toISOString();

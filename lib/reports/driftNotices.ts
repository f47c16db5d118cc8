import type { StoredDriftReport } from '../storage/records';
import { describeDrift } from './health/describeDrift';
import type { DriftNotice } from './popupReport';

/**
 * What is drifting now, one notice per platform. What only a former version of Inlay noticed is left out: this one
 * may have mended it, and notices anew what it has not.
 */
export function driftNotices(reports: readonly StoredDriftReport[], version: string): DriftNotice[] {
  const current = reports.filter((report) => report.version === version);
  const platforms = [...new Set(current.map(({ platform }) => platform))];
  return platforms.map((platform) => {
    const ofPlatform = current.filter((report) => report.platform === platform);
    return {
      platform,
      selectors: [...new Set(ofPlatform.map(({ selector }) => selector))],
      report: ofPlatform.map(describeDrift).join('\n\n'),
    };
  });
}

import type { DriftReportKey } from '../../domain/driftReportKey';
import type { EpochMs } from '../../domain/units';

/** One change of a page, as the desk lists it. */
export interface DriftEntry {
  readonly key: DriftReportKey;
  readonly firstSeenAt: EpochMs;
  readonly lastSeenAt: EpochMs;
  /** How often it was noticed: once for each page that was opened. */
  readonly count: number;
  /** Noticed by this version of Inlay; a former one may have been mended since. */
  readonly isCurrent: boolean;
  /** For the one who mends it; holds no text of the page. */
  readonly report: string;
}

/** Changes of the pages: those of this version first, then the latest. */
export type HealthReport = readonly DriftEntry[];

import type { Platform } from './vocabulary';

/** Which change of a page a report is about: each is kept once. */
export interface DriftReportKey {
  readonly platform: Platform;
  /** Name of the table's entry. */
  readonly selector: string;
  readonly kind: string;
  /** Of Inlay. */
  readonly version: string;
}

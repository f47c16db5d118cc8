import type { Platform } from '../domain/vocabulary';

/**
 * How a page differs from its table. `missing`: expected, not there. `disagreeing`: two independent ways lead to
 * different places. `unreadable`: there, but not to be made sense of.
 */
export type DriftKind = 'missing' | 'disagreeing' | 'unreadable';

/** What is told about a change of a page: never any of its text. */
export interface DriftReport {
  readonly platform: Platform;
  readonly selector: string;
  readonly kind: DriftKind;
  /** Version of the selector table that noticed it. */
  readonly version: string;
  readonly skeleton: string;
}

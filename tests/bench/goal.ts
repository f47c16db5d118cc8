import type { Browser } from 'playwright-core';
import type { ChurnScripts } from './harness/churn';
import type { Measurement } from './harness/measurement';
import type { FilledProfile } from './harness/yearBrowser';

/** What a goal may use; made when first asked for and shared by all goals. */
export interface BenchContext {
  readonly isQuick: boolean;
  /** A plain Chromium without extension. */
  browser(): Promise<Browser>;
  churn(): Promise<ChurnScripts>;
  /** Folder of the extension as it would be shipped; built if need be. */
  extension(): string;
  /** The same with open shadow roots, for goals about what is drawn in them. */
  openExtension(): string;
  /** The same folder with pages of the bench beside the extension's own. */
  benchPages(): Promise<string>;
  /** A browser's profile in which the extension holds so many messages; filled once for all goals. */
  inbox(messages: number): Promise<FilledProfile>;
}

export interface Goal {
  /** What `--only` calls it. */
  readonly id: string;
  readonly title: string;
  measure(context: BenchContext): Promise<Measurement[]>;
}

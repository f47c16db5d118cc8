import type { RuleProblem } from '../../../lib/domain/triage/rules/isRule';
import type { EpochMs } from '../../../lib/domain/units';
import type { Channel } from '../../../lib/domain/vocabulary';

/** Something that takes a while. */
export interface Running {
  /** Told how much is done: 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Aborts when the person cancels. */
  readonly until: AbortSignal;
}

/** Why something was not done; nothing was changed then. */
export type DataFault =
  | { readonly type: 'foreign' | 'newer' | 'truncated' | 'altered' | 'unreadable' | 'full' | 'failed' }
  | { readonly type: 'damaged'; readonly line?: number; readonly ruleProblem?: RuleProblem }
  /** A line of another system's messages. */
  | {
      readonly type: 'line';
      readonly line: number;
      readonly field?: string;
      readonly choices?: readonly string[];
    };

/** Thrown by what is asked for here. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(readonly fault: DataFault) {
    super(`Not done: ${fault.type}`);
  }
}

/** A file that was made and can be saved. */
export interface MadeFile {
  readonly name: string;
  /** To be released by `URL.revokeObjectURL`. */
  readonly address: string;
}

/** Tables that mean something to a person. */
export const TOLD_TABLES = [
  'conversations',
  'messages',
  'contacts',
  'events',
  'agents',
  'tags',
  'cannedReplies',
  'rules',
] as const;
export type ToldTable = (typeof TOLD_TABLES)[number];

export interface TableAmounts {
  readonly all: number;
  readonly isNew: number;
  readonly isDifferent: number;
}

export type RestoreWay = 'merge' | 'replace';

/** A backup that was read and checked to its end. */
export interface BackupPreview {
  readonly type: 'backup';
  readonly createdAt: EpochMs;
  readonly appVersion: string;
  readonly tables: Readonly<Record<ToldTable, TableAmounts>>;
  readonly apply: (way: RestoreWay, running: Running) => Promise<void>;
  /** To be called when it is not needed any more. */
  readonly discard: () => Promise<void>;
}

/** Messages of another system, read to their end. */
export interface MessagesPreview {
  readonly type: 'messages';
  readonly messages: number;
  readonly conversations: number;
  readonly channels: readonly Channel[];
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** Accounts of these platforms that are known here. */
  readonly accounts: readonly string[];
  readonly apply: (account: string, running: Running) => Promise<void>;
}

export type FilePreview = BackupPreview | MessagesPreview;

export const EXPORT_KINDS = ['episodes', 'days', 'everything'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export interface ExportChoice {
  readonly kind: ExportKind;
  readonly separator: ',' | ';';
  readonly isRedacted: boolean;
}

/** What the page can do with all that is stored. Each throws DataError, or what the signal was aborted with. */
export interface DataActions {
  readonly backUp: (isPacked: boolean, running: Running) => Promise<MadeFile>;
  readonly readFile: (file: File, running: Running) => Promise<FilePreview>;
  readonly exportData: (choice: ExportChoice) => Promise<MadeFile>;
  readonly erase: () => Promise<void>;
}

import type { RuleProblem } from '../../domain/triage/rules/isRule';

/**
 * Why a file is not taken.
 * - `foreign`: it is no backup at all, nor anything else that can be read.
 * - `newer`: a newer version of the extension made it.
 * - `damaged`: a line, a count or a value is not as it was written.
 * - `truncated`: its end is missing.
 * - `altered`: all of it can be read, but it is not what was written.
 */
export type BackupFault = 'foreign' | 'newer' | 'damaged' | 'truncated' | 'altered';

/** A file that is not taken. Nothing was changed. */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly fault: BackupFault,
    /** Where, from 1; absent where it is about the whole. */
    readonly line?: number,
    /** What was expected there, without anything from the file: for the log. */
    readonly detail = '',
    /** What is wrong with a rule, where it is about one. */
    readonly ruleProblem?: RuleProblem,
  ) {
    super(
      [`The file is ${fault}`, line && ` (line ${line})`, detail && `: ${detail}`].filter(Boolean).join(''),
    );
  }
}

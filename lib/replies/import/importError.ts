export type ImportFault = 'empty' | 'tooLarge' | 'binary' | 'broken' | 'notJson' | 'unknown' | 'tooMany';

/** A file that holds no canned replies that can be read. Nothing of it is taken. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly fault: ImportFault,
    /** From 1; where it is known. */
    readonly line?: number,
  ) {
    super(line === undefined ? fault : `${fault} in line ${line}`);
  }
}

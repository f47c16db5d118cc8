import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Numbers of the goals to run; all when absent. */
  readonly only: ReadonlySet<string> | undefined;
  /** A few blocks of each: shows that everything still runs; its times judge nothing. */
  readonly isQuick: boolean;
}

/** @throws {TypeError} when an option is not known; the message says which */
export function readOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const only = values.only?.split(',').map((goal) => goal.trim());
  return { only: only && new Set(only), isQuick: values.quick };
}

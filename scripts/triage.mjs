/**
 * `npm run --silent triage -- FILE.jsonl`: what Inlay makes of texts, one JSON object for each line of the file. Only these
 * go to standard output; npm writes its own banner before them, unless it is told to be silent.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @param {string} relative */
const here = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const setUp = spawnSync(process.execPath, [here('setup/packages.mjs')], { stdio: ['ignore', 2, 2] });
if (setUp.status !== 0) process.exit(1);

const { status } = spawnSync(
  process.execPath,
  ['--import', import.meta.resolve('tsx'), here('triage/main.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);

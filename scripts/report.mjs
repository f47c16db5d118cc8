/**
 * `npm run --silent report -- FILE [--from ISO --to ISO --tz ZONE --now ISO]`: the numbers of an export, as JSON. This
 * script writes only the JSON to standard output, and whatever else is to be said to standard error; npm writes its own
 * banner to standard output before it, unless it is told to be silent.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @param {string} relative */
const here = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const setUp = spawnSync(process.execPath, [here('setup/packages.mjs')], { stdio: ['ignore', 2, 2] });
if (setUp.status !== 0) process.exit(1);

const { status } = spawnSync(
  process.execPath,
  ['--import', import.meta.resolve('tsx'), here('report/main.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);

/**
 * `npm run --silent read-page -- [--url URL] [--account HANDLE] [--now ISO] [--tz ZONE] FILE`: what Inlay reads from a
 * saved page, as JSON. This script writes only the JSON to standard output, and whatever else is to be said to standard
 * error; npm writes its own banner to standard output before it, unless it is told to be silent.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './setup/chromium.mjs';

const SAY_ON_STDERR = { stdio: /** @type {['ignore', number, number]} */ (['ignore', 2, 2]) };

/** @param {string} relative */
const here = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** @param {string[]} args */
function setUp(args) {
  const { status } = spawnSync(process.execPath, args, SAY_ON_STDERR);
  if (status !== 0) process.exit(1);
}

setUp([here('setup/packages.mjs')]);
if (findChromium() === undefined) {
  const chromium = JSON.stringify(new URL('setup/chromium.mjs', import.meta.url).href);
  setUp(['--input-type=module', '--eval', `import(${chromium}).then((setup) => setup.ensureChromium())`]);
}
const { status } = spawnSync(
  process.execPath,
  ['--import', import.meta.resolve('tsx'), here('readPage/main.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);

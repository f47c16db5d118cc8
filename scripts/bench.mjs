/**
 * `npm run bench [-- --only 1,3] [-- --quick]`: measures the goals for speed and size, with others beside them, and
 * fails when one is missed twice.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './setup/packages.mjs';

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

ensurePackages();
const result = spawnSync('npx', ['--no-install', 'tsx', 'tests/bench/run.ts', ...process.argv.slice(2)], {
  cwd: PROJECT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(result.status ?? 1);

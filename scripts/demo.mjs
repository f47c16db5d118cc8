/**
 * `npm run demo`: the main job, from a machine with nothing but Node 20. Installs what it needs and says so, then
 * opens a window to work in or, without a display or with --headless, plays the shift itself.
 */
import { spawnSync } from 'node:child_process';
import { ensurePackages } from './setup/packages.mjs';

ensurePackages();
const { status } = spawnSync(
  'npx',
  ['--no-install', 'tsx', 'scripts/demo/main.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exit(status ?? 1);

/** `npm run capture-fixture -- --url URL --name NAME [--connect PORT | FILE]`: a dated fixture of a page, without its texts. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './setup/chromium.mjs';
import { ensurePackages } from './setup/packages.mjs';

ensurePackages();
ensureChromium();
const main = fileURLToPath(new URL('captureFixture/main.ts', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ['--import', import.meta.resolve('tsx'), main, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);

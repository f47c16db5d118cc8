import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain Node only: this runs before any package is there.

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const MINIMUM_NODE = [20, 12];

/** @returns {boolean} whether what is installed is what the lock file says, judged by npm's own stamp. */
function isInstalled() {
  // npm rewrites this file at the end of every install.
  const stamp = path.join(PROJECT, 'node_modules/.package-lock.json');
  if (!existsSync(stamp)) return false;
  return statSync(stamp).mtimeMs >= statSync(path.join(PROJECT, 'package-lock.json')).mtimeMs;
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = MINIMUM_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Inlay needs Node.js ${MINIMUM_NODE.join('.')} or newer; this is ${process.versions.node}. Install it from https://nodejs.org and try again.`,
  );
  process.exit(1);
}

/** Installs the packages when they are missing or older than the lock file; ends the program if it fails. */
export function ensurePackages() {
  requireNode();
  if (isInstalled()) return;
  console.log('Installing the packages this project needs (npm ci); this takes a minute the first time …');
  const isWindows = process.platform === 'win32';
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: PROJECT,
    stdio: 'inherit',
    shell: isWindows,
  });
  if (result.status === 0) return;
  console.error('The packages could not be installed (npm ci failed, see above). Is this machine online?');
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensurePackages();

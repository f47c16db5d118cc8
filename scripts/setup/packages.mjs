import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT, runNpm, runTool } from './tool.mjs';

// Plain Node only: this runs before any package is there.

const MINIMUM_NODE = [20, 19];
const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error'];

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

/**
 * Several tools come as one package for each system, and the lock file names those for Linux only: the registry it
 * was made with had no others. Elsewhere npm has to look for itself.
 *
 * @returns {boolean} whether it went well
 */
function install() {
  if (process.platform !== 'linux') {
    return runNpm(['install', '--no-package-lock', ...QUIETLY]).status === 0;
  }
  // Newer versions of npm take a lock file without the packages of other systems for a broken one.
  if (runNpm(['ci', ...QUIETLY], 'ignore').status === 0) return true;
  console.log('npm ci does not take the lock file as it is; npm install does.');
  return runNpm(['install', '--no-save', ...QUIETLY]).status === 0;
}

/**
 * Installs the packages when they are missing or older than the lock file, and writes what the compiler needs to know
 * of the extension; ends the program if either fails.
 */
export function ensurePackages() {
  requireNode();
  if (!isInstalled()) {
    console.log('Installing the packages this project needs; this takes a minute the first time …');
    if (!install()) {
      console.error('The packages could not be installed: npm says why, above.');
      process.exit(1);
    }
  }
  if (existsSync(path.join(PROJECT, '.wxt/tsconfig.json'))) return;
  const { status, stderr } = runTool('wxt', ['prepare'], { stdio: 'pipe' });
  if (status === 0) return;
  console.error(`The project could not be prepared (wxt prepare):\n${stderr}`);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensurePackages();

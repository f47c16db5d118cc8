import os from 'node:os';
import path from 'node:path';
import { hasApt, installWithApt, versionOf } from './system.mjs';

/**
 * @typedef {object} Firefox
 * @property {string} path of the executable
 * @property {string} version such as `Mozilla Firefox 153.7.0esr`
 */

/** See `strict_min_version` in wxt.config.ts. */
const OLDEST_USABLE = 153;

/** @returns {string[]} where Firefox usually is on this system */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
      ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map(
        (name) => `${folder}/${name}.app/Contents/MacOS/firefox`,
      ),
    );
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        ['Mozilla Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map(
          (name) => `${folder}\\${name}\\firefox.exe`,
        ),
      );
  }
  return [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/local/bin/firefox',
    '/usr/lib/firefox/firefox',
    '/usr/lib64/firefox/firefox',
    '/opt/firefox/firefox',
    '/snap/bin/firefox',
  ];
}

/**
 * @param {string} file
 * @returns {Firefox | undefined} undefined when it does not start, is something else or too old
 */
function inspect(file) {
  const version = versionOf(file);
  const major = Number(/^Mozilla Firefox (\d+)\./.exec(version)?.[1] ?? 0);
  return major < OLDEST_USABLE ? undefined : { path: file, version };
}

/**
 * Looks for a Firefox: `FIREFOX_PATH`, then the usual places. Playwright's own is of no use: it loads no extensions.
 * @returns {Firefox | undefined}
 * @throws {Error} when `FIREFOX_PATH` is set to something that cannot be used, saying why
 */
export function findFirefox() {
  const wanted = process.env.FIREFOX_PATH;
  if (!wanted) return usualPlaces().map(inspect).find(Boolean);
  const found = inspect(wanted);
  if (found) return found;
  throw new Error(`FIREFOX_PATH is ${wanted}, but no Firefox ${OLDEST_USABLE} or newer starts there.`);
}

/**
 * Finds a Firefox or installs one, saying what it does.
 * @returns {Firefox | undefined} undefined when none can be had, which was said with what to do
 * @throws {Error} when `FIREFOX_PATH` is set to something that cannot be used, saying why
 */
export function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  console.log('No Firefox found.');
  if (hasApt()) {
    // Ubuntu's `firefox` is a snap, which starts in no container: only Debian's package is tried.
    installWithApt('firefox-esr');
    const installed = findFirefox();
    if (installed) return installed;
    console.log(`That brought no Firefox ${OLDEST_USABLE} or newer.`);
  }
  console.log(
    `The tests in Firefox are skipped: there is no Firefox ${OLDEST_USABLE} or newer, and it cannot be installed from here. Install it, or set FIREFOX_PATH to its executable.`,
  );
  return undefined;
}

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { hasApt, installWithApt, versionOf } from './system.mjs';
import { runTool } from './tool.mjs';

/**
 * A browser that extensions can be loaded into from the command line.
 * @typedef {object} Chromium
 * @property {string} path of the executable
 * @property {string} version such as `Chromium 156.0.1.2`
 * @property {boolean} loadsExtensions false for branded Google Chrome from 137 on: it ignores `--load-extension`, and
 *   extensions are loaded through the debugger instead (`Extensions.loadUnpacked`)
 */

const FIRST_CHROME_WITHOUT_LOAD_EXTENSION = 137;
/** Native `Temporal`: see `minimum_chrome_version` in wxt.config.ts. */
const OLDEST_USABLE = 144;

/** @returns {string[]} where Chromium usually is on this system */
function usualPlaces() {
  const home = os.homedir();
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(home, 'Applications')].flatMap((folder) => [
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    ]);
  }
  if (process.platform === 'win32') {
    return [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .map((folder) => path.join(folder, 'Chromium\\Application\\chrome.exe'));
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/local/bin/chromium',
    '/opt/chromium/chrome',
    '/snap/bin/chromium',
    '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
  ];
}

/** @returns {string[]} where Google Chrome usually is on this system */
function googleChromePlaces() {
  if (process.platform === 'darwin') return ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => path.join(folder, 'Google\\Chrome\\Application\\chrome.exe'));
  }
  return ['/usr/bin/google-chrome', '/opt/google/chrome/chrome'];
}

/** @returns {string[]} the Chromium that Playwright installed for itself, if it did */
function playwrightsOwn() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * @param {string} file
 * @returns {Chromium | undefined}
 */
function inspect(file) {
  if (!existsSync(file)) return undefined;
  // Chrome on Windows opens a window when asked for its version.
  const version = process.platform === 'win32' ? 'Chromium' : versionOf(file);
  if (version === '') return undefined;
  const major = Number(/(\d+)\./.exec(version)?.[1] ?? Number.POSITIVE_INFINITY);
  const isBranded = /^Google Chrome (?!for Testing)/.test(version) || /\\Google\\Chrome\\/.test(file);
  const loadsExtensions = !(isBranded && major >= FIRST_CHROME_WITHOUT_LOAD_EXTENSION);
  return major < OLDEST_USABLE ? undefined : { path: file, version, loadsExtensions };
}

/**
 * Looks for a Chromium: `CHROMIUM_PATH`, the usual places, Playwright's own.
 * @returns {Chromium | undefined}
 * @throws {Error} when `CHROMIUM_PATH` is set to something that cannot be used, saying why
 */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    const found = inspect(wanted);
    if (!found) {
      throw new Error(`CHROMIUM_PATH is ${wanted}, but no Chromium ${OLDEST_USABLE} or newer starts there.`);
    }
    return found;
  }
  for (const file of [...usualPlaces(), ...playwrightsOwn()]) {
    const found = inspect(file);
    if (found?.loadsExtensions) return found;
  }
  return undefined;
}

/** @returns {Chromium | undefined} Google Chrome, for want of a Chromium */
function findGoogleChrome() {
  for (const file of googleChromePlaces()) {
    const found = inspect(file);
    if (found) return found;
  }
  return undefined;
}

function installChromium() {
  console.log('No Chromium found.');
  if (hasApt()) {
    if (installWithApt('chromium') && findChromium()) return;
    console.log('That brought no Chromium that can be used.');
  }
  console.log("Downloading Playwright's Chromium (playwright install chromium) …");
  const install = (/** @type {string[]} */ ...options) =>
    runTool('playwright', ['install', '--no-shell', ...options, 'chromium']).status === 0;
  // Its system libraries can only be installed as root, and not on every system.
  if (process.platform === 'linux' && process.getuid?.() === 0 && install('--with-deps')) return;
  install();
}

/**
 * Finds a Chromium or installs one, saying what it does.
 * @returns {Chromium}
 * @throws {Error} with what to do, when none can be had
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  installChromium();
  const installed = findChromium();
  if (installed) return installed;
  const chrome = findGoogleChrome();
  if (chrome) {
    console.log(
      `No Chromium could be installed; trying ${chrome.version}. It ignores --load-extension, so Inlay is loaded into it through the debugger. Should that fail, install Chromium and set CHROMIUM_PATH.`,
    );
    return chrome;
  }
  throw new Error(
    `No Chromium ${OLDEST_USABLE} or newer could be found or installed. Install Chromium or Chrome for Testing and set CHROMIUM_PATH to its executable.`,
  );
}

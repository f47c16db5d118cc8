import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';
import type { BenchContext } from './goal';
import { bundleChurn, type ChurnScripts } from './harness/churn';
import { addBenchPages, type FilledProfile, fillProfile, remove } from './harness/yearBrowser';

const EXTENSION = join('.output', 'chrome-mv3');
/** The same but for one word: its shadow roots are open. */
const OPEN_EXTENSION = join('.output', 'chrome-mv3-e2e');
const SOURCES = ['components', 'entrypoints', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** Builds the extension unless what stands there is newer than all that it is made of. */
function ensureExtension(folder = EXTENSION): string {
  const manifest = join(folder, 'manifest.json');
  const isFresh = existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...SOURCES.map(newestIn));
  if (isFresh) return folder;
  console.log('Building the extension (wxt build) …');
  const mode = folder === OPEN_EXTENSION ? ['--mode', 'e2e'] : [];
  const result = spawnSync('npx', ['--no-install', 'wxt', 'build', '-b', 'chrome', ...mode], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0)
    throw new Error(`The extension could not be built:\n${result.stdout}${result.stderr}`);
  return folder;
}

/** @returns the context, and what ends the browser it may have started */
export function createContext(isQuick: boolean): BenchContext & { close(): Promise<void> } {
  let browser: Promise<Browser> | undefined;
  let churn: Promise<ChurnScripts> | undefined;
  let extension: string | undefined;
  let pages: Promise<string> | undefined;
  const inboxes = new Map<number, Promise<FilledProfile>>();
  const startBrowser = () =>
    chromium.launch({
      executablePath: ensureChromium().path,
      // Chromium refuses to run sandboxed as root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });

  const builtExtension = (): string => {
    extension ??= ensureExtension();
    return extension;
  };
  const benchPages = (): Promise<string> => {
    pages ??= addBenchPages(builtExtension());
    return pages;
  };

  return {
    isQuick,
    browser() {
      browser ??= startBrowser();
      return browser;
    },
    churn() {
      churn ??= bundleChurn();
      return churn;
    },
    extension: builtExtension,
    openExtension: () => ensureExtension(OPEN_EXTENSION),
    benchPages,
    inbox(messages) {
      const known = inboxes.get(messages) ?? benchPages().then((folder) => fillProfile(folder, messages));
      inboxes.set(messages, known);
      return known;
    },
    async close() {
      await (await browser)?.close();
      if (pages !== undefined) remove(await pages);
      for (const inbox of inboxes.values()) remove((await inbox).profile);
    },
  };
}

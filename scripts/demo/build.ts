import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Which build: `shipped` is what users get; `e2e` differs only in that its shadow roots are open. */
export type BuildKind = 'shipped' | 'e2e';

const FOLDERS: Readonly<Record<BuildKind, string>> = {
  shipped: 'chrome-mv3',
  e2e: 'chrome-mv3-e2e',
};

/**
 * Builds the extension for Chromium.
 * @returns the folder it can be loaded from
 * @throws {Error} when the build fails; the build's own words are on the screen by then
 */
export function buildExtension(kind: BuildKind): string {
  console.log('Building the extension …');
  const mode = kind === 'e2e' ? ['--mode', 'e2e'] : [];
  const { status } = spawnSync('npx', ['--no-install', 'wxt', 'build', '-b', 'chrome', ...mode], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The extension could not be built: see above.');
  return path.resolve('.output', FOLDERS[kind]);
}

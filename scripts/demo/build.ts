import path from 'node:path';
import { PROJECT, runTool } from '../setup/tool.mjs';

/** Which build: `shipped` is what users get; `e2e` differs only in that its shadow roots are open. */
export type BuildKind = 'shipped' | 'e2e';

const FOLDERS: Readonly<Record<BuildKind, string>> = {
  shipped: 'chrome-mv3',
  e2e: 'chrome-mv3-e2e',
};

/**
 * Builds the extension for Chromium.
 * @returns the folder it can be loaded from
 * @throws {Error} with the build's own words when it fails
 */
export function buildExtension(kind: BuildKind): string {
  console.log('Building the extension …');
  const mode = kind === 'e2e' ? ['--mode', 'e2e'] : [];
  const { status, stderr } = runTool('wxt', ['build', '-b', 'chrome', ...mode], { stdio: 'pipe' });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stderr}`);
  return path.join(PROJECT, '.output', FOLDERS[kind]);
}

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain Node only: this runs before any package is there.

export const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const isWindows = process.platform === 'win32';

/**
 * Runs a command-line tool of the project's own packages in the project's folder. By its path: `npx` costs half a
 * second and speaks up for itself.
 *
 * @param {string} name such as `wxt`
 * @param {readonly string[]} args
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: Record<string, string> }} [options] output goes
 *   to the screen unless told otherwise
 * @returns {import('node:child_process').SpawnSyncReturns<Buffer>}
 */
export const runTool = (name, args, { stdio = 'inherit', env = {} } = {}) =>
  spawnSync(path.join(PROJECT, 'node_modules/.bin', isWindows ? `${name}.cmd` : name), [...args], {
    cwd: PROJECT,
    stdio,
    env: { ...process.env, ...env },
    shell: isWindows,
  });

/**
 * Runs npm in the project's folder.
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {import('node:child_process').SpawnSyncReturns<Buffer>}
 */
export const runNpm = (args, stdio = 'inherit') =>
  spawnSync('npm', [...args], { cwd: PROJECT, stdio, shell: isWindows });

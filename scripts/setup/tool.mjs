import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain Node only: this runs before any package is there.

export const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const isWindows = process.platform === 'win32';

/** @param {string} name */
const placeOf = (name) => path.join(PROJECT, 'node_modules/.bin', isWindows ? `${name}.cmd` : name);

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
  spawnSync(placeOf(name), [...args], {
    cwd: PROJECT,
    stdio,
    env: { ...process.env, ...env },
    shell: isWindows,
  });

/**
 * The same beside other tools: what it says is kept together until it has ended.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<{ readonly wentWell: boolean, readonly said: string }>}
 */
export const runToolAside = (name, args) =>
  new Promise((resolve) => {
    /** @type {Buffer[]} */
    const said = [];
    const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const tool = spawn(placeOf(name), [...args], {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...color },
      shell: isWindows,
    });
    for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (chunk) => said.push(chunk));
    tool.on('error', (error) => resolve({ wentWell: false, said: `${error.message}\n` }));
    tool.on('close', (status) => resolve({ wentWell: status === 0, said: `${Buffer.concat(said)}` }));
  });

/**
 * Runs npm in the project's folder.
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {import('node:child_process').SpawnSyncReturns<Buffer>}
 */
export const runNpm = (args, stdio = 'inherit') =>
  spawnSync('npm', [...args], { cwd: PROJECT, stdio, shell: isWindows });

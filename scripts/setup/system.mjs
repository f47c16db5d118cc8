import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * @param {string} file an executable
 * @returns {string} what it calls itself, such as `Mozilla Firefox 153.7.0esr`; empty when it does not start
 */
export function versionOf(file) {
  if (!existsSync(file)) return '';
  const result = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return result.status === 0 ? result.stdout.trim() : '';
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it went well
 */
const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** @returns {boolean} whether packages of this system can be installed: Debian and its kin, as root */
export const hasApt = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs a package of this system, saying so.
 * @param {string} name such as `firefox-esr`
 * @returns {boolean} whether it went well
 */
export function installWithApt(name) {
  console.log(`Installing the one of this system (apt-get install ${name}) …`);
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '-o', 'Dpkg::Use-Pty=0', name]);
}

/**
 * `npm test`: everything that must hold, from a machine with nothing but Node 20. Installs what it needs, says what
 * it does, and ends with one line that counts all tests of all kinds.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureFirefox } from './setup/firefox.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { runTool, runToolAside } from './setup/tool.mjs';

const REPORTS = join('.cache', 'test-reports');

/**
 * Runs a command of the project's own packages; its output is the user's to read.
 * @param {string} title
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {boolean} whether it went well
 */
function run(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  return runTool(command, args, { env }).status === 0;
}

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ status: string, assertionResults: unknown[] }} VitestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: VitestFile[] }} VitestReport
 * @typedef {{ stats: { expected: number, flaky: number, unexpected: number, skipped: number } }} PlaywrightReport
 */

/**
 * Adds up what a JSON reporter wrote; a report that is missing is a failure.
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} read
 * @returns {Counts}
 */
function countsOf(file, read) {
  try {
    return read(JSON.parse(readFileSync(join(REPORTS, file), 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @type {(report: VitestReport) => Counts} */
const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  // A file that fails before its first test counts as one.
  failed:
    report.numFailedTests +
    report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
    ).length,
  skipped: report.numPendingTests + report.numTodoTests,
});

/** @type {(report: PlaywrightReport) => Counts} */
const playwrightCounts = ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
});

ensurePackages();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

if (process.env.INLAY_PAGES === undefined) {
  console.log('\nINLAY_PAGES is not set: saved real pages are not read, only the fixtures of the project.');
}

/**
 * Steps one after the other, up to the first that fails.
 * @param {[title: string, command: string, args: string[]][]} steps
 * @returns {Promise<string | undefined>} title of the one that failed
 */
async function runInTurn(steps) {
  for (const [title, command, args] of steps) {
    const { wentWell, said } = await runToolAside(command, args);
    console.log(`\n── ${title}\n${said}`);
    if (!wentWell) return title;
  }
  return undefined;
}

// Each of these leaves all processors but one idle: they are done side by side.
const failed = await Promise.all([
  runInTurn([
    ['Lint and format', 'biome', ['check', '--error-on-warnings', '.']],
    ['Types', 'tsc', ['--noEmit']],
    ['Types of the domain, without browser', 'tsc', ['--noEmit', '-p', 'tsconfig.domain.json']],
    ['Types of the replica', 'tsc', ['--noEmit', '-p', 'tests/replica/site']],
  ]),
  runInTurn([
    ['Build for Chrome', 'wxt', ['build', '-b', 'chrome']],
    ['Build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']],
    [
      'Build for Chrome with open shadow roots, for the browser tests',
      'wxt',
      ['build', '-b', 'chrome', '--mode', 'e2e'],
    ],
    [
      'Build for Firefox with open shadow roots, for the browser tests',
      'wxt',
      ['build', '-b', 'firefox', '--mv3', '--mode', 'e2e'],
    ],
  ]),
]);
for (const title of failed.filter((each) => each !== undefined)) {
  console.error(`\n${title} failed: see above.`);
}
if (failed.some((title) => title !== undefined)) process.exit(1);

const unitPassed = run('Unit tests', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(REPORTS, 'unit.json')}`,
]);

console.log(`\n── Browser: ${ensureChromium().version}`);
const browserPassed = run('Pages and extension in a real browser', 'playwright', ['test'], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'browser.json'),
});

console.log(`\n── Browser: ${ensureFirefox()?.version ?? 'no Firefox'}`);
// Without a Firefox every test in it is counted as skipped.
const firefoxPassed = run('The extension in a real Firefox', 'playwright', ['test', '-c', 'tests/firefox'], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'firefox.json'),
});

const counts = [
  countsOf('unit.json', vitestCounts),
  countsOf('browser.json', playwrightCounts),
  countsOf('firefox.json', playwrightCounts),
];
/** @type {(key: keyof Counts) => number} */
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(unitPassed && browserPassed && firefoxPassed && sum('failed') === 0 ? 0 : 1);

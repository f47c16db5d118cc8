import path from 'node:path';
import { defineConfig } from '@playwright/test';

/** What `scripts/test.mjs` reads its counts from. */
const jsonReport = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;
/** Absolute: otherwise it is taken from the folder of whichever configuration includes this one. */
const outputFile = jsonReport && path.resolve(jsonReport);

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'contract/**/*.spec.ts', 'composer/**/*.spec.ts'],
  // The replicas themselves: what they show is compared with the adapters in any case, by the tests of the contract.
  testIgnore: process.env.INLAY_FULL ? [] : ['e2e/replica{,Chat,ChatRoot,LongChat,Meta}.spec.ts'],
  outputDir: 'test-results',
  // One worker more makes tests wait for the processor instead of for the page.
  workers: 2,
  timeout: 60_000,
  // What is waited for comes in a fraction of this, except on a machine that is busy with something else.
  expect: { timeout: 15_000 },
  // CI's machine may be busy with others' work. What passes only the second time is listed as flaky: mend it.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: outputFile ? [['list'], ['json', { outputFile }]] : [['list']],
});

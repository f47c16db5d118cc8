import { defineConfig } from '@playwright/test';
import common from '../../playwright.config';

/** Playwright runs these tests; the browser is a real Firefox, which it cannot load extensions into itself. */
export default defineConfig({
  ...common,
  testDir: '.',
  testMatch: '*.spec.ts',
  // Starting Firefox takes most of it on a busy machine.
  timeout: 120_000,
  outputDir: '../../test-results/firefox',
});

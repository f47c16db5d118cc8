import { defineConfig } from '@playwright/test';

/** Writing into real editors, in a real browser, without the extension around it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/composer-results',
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
});

import { test as base, expect } from '@playwright/test';
import { findFirefox } from '../../scripts/setup/firefox.mjs';
import { allCases, sampledCases } from '../composer/cases';
import { expectedOutcome, runCase } from '../composer/runCase';
import { type FirefoxComposers, openComposers } from './composers';

const test = base.extend<object, { composers: FirefoxComposers | undefined }>({
  composers: [
    // Playwright tells what a fixture needs from the braces.
    async ({ browserName: _ }, use) => {
      const found = findFirefox();
      const composers = found && (await openComposers(found.path));
      await use(composers);
      await composers?.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

const cases = process.env.INLAY_FULL ? allCases() : sampledCases();

for (const one of cases) {
  test(`${one.editor}: ${one.situation}, ${one.text}`, async ({ composers }) => {
    test.skip(!composers, 'There is no Firefox on this machine.');
    if (composers) expect(await runCase(composers, one)).toEqual(expectedOutcome(one));
  });
}

import { test as base, expect } from '@playwright/test';
import { findFirefox } from '../../scripts/setup/firefox.mjs';
import { allCases, sampledCases } from '../composer/cases';
import { expectedOutcome, runCase } from '../composer/runCase';
import { type FirefoxComposers, openComposers } from './composers';

const test = base.extend<{ composers: FirefoxComposers }, { workshop: FirefoxComposers | undefined }>({
  workshop: [
    // Playwright tells what a fixture needs from the braces.
    async ({ browserName: _ }, use) => {
      const found = findFirefox();
      const workshop = found && (await openComposers(found.path));
      await use(workshop);
      await workshop?.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  composers: async ({ workshop }, use, testInfo) => {
    // Only where none could be installed either: see `scripts/setup/firefox.mjs`.
    testInfo.skip(workshop === undefined, 'There is no Firefox on this machine.');
    if (workshop) await use(workshop);
  },
});

const cases = process.env.INLAY_FULL ? allCases() : sampledCases();

for (const one of cases) {
  test(`${one.editor}: ${one.situation}, ${one.text}`, async ({ composers }) => {
    expect(await runCase(composers, one)).toEqual(expectedOutcome(one));
  });
}

test('a field of a shadow root is known as the one that was typed into last', async ({ composers }) => {
  await composers.reset('current');
  await composers.focus('field');
  await composers.press('Tab');
  // The search of the chat comes first in its root: between the two, only the root hears anything.
  for (let steps = 0; steps < 4 && (await composers.lastEditor()) !== 'search'; steps += 1) {
    await composers.press('Tab');
  }
  await composers.press('Tab');
  expect(await composers.lastEditor()).toBe('chat');
});

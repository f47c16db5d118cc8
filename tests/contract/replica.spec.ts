import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { bundlePageReader } from '../../scripts/readPage/bundlePageReader';
import type { readPage } from '../../scripts/readPage/pageReader';
import { SITE_LANGUAGES } from '../replica/world/languages';
import { type Browser, launch } from '../support/launch';
import { type Replica, startReplica } from '../support/startReplica';
import type { probe } from './pageProbe';

let script: string;
let replica: Replica;
let browser: Browser;

test.beforeAll(async () => {
  script = await bundlePageReader(fileURLToPath(new URL('pageProbe.ts', import.meta.url)));
  replica = await startReplica({ seed: 1 });
  browser = await launch({ args: replica.chromiumArgs });
});
test.afterAll(async () => {
  await browser.close();
  await replica.close();
});

for (const [path, surface] of [
  ['/notifications', 'notifications'],
  ['/notifications/mentions', 'notifications'],
  ['/home', 'home'],
  ['/search?q=kopikita&f=live', 'search'],
  ['/kopikita/with_replies', 'profile'],
] as const) {
  test(`the replica's ${path} is read without drift, in any language`, async () => {
    const url = `https://x.com${path}`;
    const page = await browser.context.newPage();
    for (const language of SITE_LANGUAGES) {
      replica.control.setLanguage(language);
      await page.goto(url);
      await page.locator('article[data-testid="tweet"]').first().waitFor();
      const call = (name: string, argument: unknown) =>
        page.evaluate(`${script}; inlayPageReader.${name}(${JSON.stringify(argument)})`);
      const options = { url, now: 0, timeZone: 'UTC' };
      const read = (await call('readPage', options)) as NonNullable<ReturnType<typeof readPage>>;
      const { isSameTwice, isUntouched, messages } = (await call('probe', url)) as ReturnType<typeof probe>;
      expect(read).toMatchObject({ surfaces: [surface], account: 'kopikita', drift: [] });
      expect({ isSameTwice, isUntouched }).toEqual({ isSameTwice: true, isUntouched: true });
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.every(({ isSafe }) => isSafe)).toBe(true);
    }
    await page.close();
  });
}

import { expect } from '@playwright/test';
import { SITE_LANGUAGES } from '../replica/world/languages';
import { test } from './replicaReading';

for (const [path, surface] of [
  ['/notifications', 'notifications'],
  ['/notifications/mentions', 'notifications'],
  ['/home', 'home'],
  ['/search?q=kopikita&f=live', 'search'],
  ['/kopikita/with_replies', 'profile'],
] as const) {
  test(`the replica's ${path} is read without drift, in any language`, async ({ open, replica }) => {
    for (const language of SITE_LANGUAGES) {
      replica.control.setLanguage(language);
      const { page, read, probe } = await open(`https://x.com${path}`);
      await page.locator('article[data-testid="tweet"]').first().waitFor();
      const { isSameTwice, isUntouched, messages } = await probe();
      expect(await read()).toMatchObject({ surfaces: [surface], account: 'kopikita', drift: [] });
      expect({ isSameTwice, isUntouched }).toEqual({ isSameTwice: true, isUntouched: true });
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.every(({ isSafe }) => isSafe)).toBe(true);
      await page.close();
    }
  });
}

import { expect } from '@playwright/test';
import type { Platform } from '../../lib/domain/vocabulary';
import { test } from './contractTest';
import { fixturePages } from './pages';
import { secretsIn } from './secretsIn';

const PLATFORMS: readonly Platform[] = ['x', 'facebook', 'instagram'];
const SECRET = 'zanzibar42424242';

for (const platform of PLATFORMS) {
  test(`${platform}: whatever a page loses is told once and without a word of it, and the rest is read`, async ({
    openPage,
  }) => {
    test.slow();
    let isMoreLeft = false;
    for (const { name, html, expected } of fixturePages(platform)) {
      const { page, loseEach, describeWithSecrets } = await openPage(expected.url, html);
      const losses = await loseEach();
      const described = await describeWithSecrets(SECRET);
      await page.close();
      for (const { selector, told, left } of losses) {
        expect(told, `${name} without ${selector}`).toEqual([...new Set(told)]);
        isMoreLeft ||= told.includes(`${selector} missing`) && left > 0;
      }
      expect(described, name).toContain('body');
      const reports = [described, ...losses.map((loss) => loss.reports)].join('\n');
      for (const secret of [SECRET, ...secretsIn(expected)]) expect(reports, name).not.toContain(secret);
    }
    expect(isMoreLeft, 'a loss was told, and something was read all the same').toBe(true);
  });
}

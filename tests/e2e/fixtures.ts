import { test as base, expect, type Page } from '@playwright/test';
import type { StateOptions } from '../replica/state';
import { type Browser, launch } from '../support/launch';
import { ofKind, recordOf } from '../support/replicaPage';
import { type Replica, startReplica } from '../support/startReplica';

interface Options {
  /** Folder of the built extension; undefined for a browser without it. */
  readonly extension: string | undefined;
  /** World and settings that the replica has when the test begins. */
  readonly world: StateOptions;
}

interface TestFixtures extends Options {
  /** A browser of its own with an empty profile: nothing is left over from another test. */
  readonly browserWithInlay: Browser;
  /** Opens a path of x.com in a tab and waits for its first cells; its errors fail the test at the end. */
  readonly open: (path: string) => Promise<Page>;
}

interface WorkerFixtures {
  readonly sharedReplica: Replica;
}

interface ReplicaFixture {
  readonly replica: Replica;
}

/** Tests on the replica of X with the built extension. */
export const test = base.extend<TestFixtures & ReplicaFixture, WorkerFixtures>({
  extension: [process.env.INLAY_EXTENSION ?? '.output/chrome-mv3-e2e', { option: true }],
  world: [{}, { option: true }],
  sharedReplica: [
    // Playwright tells what a fixture needs from the braces.
    async ({ browserName: _ }, use) => {
      const replica = await startReplica();
      await use(replica);
      await replica.close();
    },
    { scope: 'worker' },
  ],
  replica: async ({ sharedReplica, world }, use) => {
    sharedReplica.control.reset({ seed: 1, ...world });
    sharedReplica.clearRequests();
    await use(sharedReplica);
  },
  browserWithInlay: async ({ replica, extension }, use, testInfo) => {
    const browser = await launch({ args: replica.chromiumArgs, ...(extension ? { extension } : {}) });
    await use(browser);
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const [index, page] of browser.context.pages().entries()) {
        const body = await page.screenshot().catch(() => undefined);
        if (body) await testInfo.attach(`tab ${index + 1}`, { body, contentType: 'image/png' });
      }
    }
    await browser.close();
  },
  open: async ({ browserWithInlay }, use) => {
    const opened: Page[] = [];
    await use(async (path) => {
      const page = await browserWithInlay.context.newPage();
      opened.push(page);
      await page.goto(`https://x.com${path}`);
      await page.locator('[data-testid="cellInnerDiv"] article').first().waitFor();
      return page;
    });
    for (const page of opened.filter((each) => !each.isClosed() && each.url().startsWith('https://x.com'))) {
      expect(ofKind(await recordOf(page), 'error'), 'the site saw no error').toEqual([]);
    }
  },
});

export { expect };

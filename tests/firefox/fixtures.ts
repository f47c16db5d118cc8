import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/setup/firefox.mjs';
import { ofKind } from '../support/replicaPage';
import { type Replica, startReplica } from '../support/startReplica';
import { type FirefoxBrowser, launchFirefox } from './launchFirefox';

interface Fixtures {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly replica: Replica;
  /** A Firefox of its own with an empty profile: nothing is left over from another test. */
  readonly firefox: FirefoxBrowser;
  /**
   * Opens a path of x.com, or an address of another site, in a tab and waits for what it is about; errors of the page or of
   * ours fail the test at the end.
   */
  readonly open: (path: string) => Promise<Page>;
}

interface WorkerFixtures {
  readonly sharedReplica: Replica;
}

/** A row of the list of chats, in the root of the chat app. */
const CHAT = '[data-testid="xchatEmbedRoute"] >>> [data-testid^="dm-conversation-item-"]';

const POSTS = '[data-testid="cellInnerDiv"] article';

const THERE: Readonly<Record<string, string>> = {
  'business.facebook.com': '.thread-row',
  'www.facebook.com': '.comment, [role="grid"] a[href*="/t/"]',
  'www.instagram.com': '.direct-row, form textarea',
};

/** What has to be there before a test goes on. */
const thereAt = ({ hostname, pathname }: URL): string =>
  THERE[hostname] ?? (pathname.startsWith('/i/chat') ? CHAT : POSTS);

/** Tests on the replicas with the built extension in a real Firefox. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  extension: ['.output/firefox-mv3-e2e', { option: true }],
  sharedReplica: [
    // Playwright tells what a fixture needs from the braces.
    async ({ browserName: _ }, use) => {
      const replica = await startReplica();
      await use(replica);
      await replica.close();
    },
    { scope: 'worker' },
  ],
  replica: async ({ sharedReplica }, use) => {
    sharedReplica.control.reset({ seed: 1 });
    sharedReplica.clearRequests();
    await use(sharedReplica);
  },
  firefox: async ({ replica, extension }, use, testInfo) => {
    const found = findFirefox();
    // Only where none could be installed either: see `scripts/setup/firefox.mjs`.
    testInfo.skip(found === undefined, 'There is no Firefox on this machine.');
    const firefox = await launchFirefox({
      executable: found?.path ?? '',
      extension,
      serverPort: replica.port,
    });
    await use(firefox);
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const [index, page] of (await firefox.browser.pages()).entries()) {
        const body = await page.screenshot().catch(() => undefined);
        if (body)
          await testInfo.attach(`tab ${index + 1}`, { body: Buffer.from(body), contentType: 'image/png' });
      }
    }
    await firefox.close();
  },
  open: async ({ firefox, replica }, use) => {
    await use(async (path) => {
      const page = await firefox.browser.newPage();
      const address = new URL(path, 'https://x.com');
      await page.goto(address.href);
      await page.waitForSelector(thereAt(address));
      return page;
    });
    expect(firefox.noise, 'nothing is in any console').toEqual([]);
    expect(ofKind(replica.control.record(), 'error'), 'the site saw no error').toEqual([]);
  },
});

export { expect };

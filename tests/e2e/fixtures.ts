import { test as base, expect, type Page, type Browser as PlainBrowser } from '@playwright/test';
import { HOSTS } from '../../lib/platforms/hosts';
import type { StateOptions } from '../replica/state';
import { type Browser, launch, launchPlain, openProfile } from '../support/launch';
import { ofKind, recordOf } from '../support/replicaPage';
import { launchShared, type SharedBrowser } from '../support/sharedBrowser';
import { type Replica, startReplica } from '../support/startReplica';

interface Options {
  /** Folder of the built extension; undefined or empty for a browser without it. */
  readonly extension: string | undefined;
  /** World and settings that the replica has when the test begins. */
  readonly world: StateOptions;
  /** For tests that change what belongs to the browser itself, or watch how it starts. */
  readonly hasOwnBrowser: boolean;
}

interface TestFixtures extends Options {
  /** A browser that is as new, with the extension as just installed: nothing is left over from another test. */
  readonly browserWithInlay: Browser;
  /**
   * Opens a path of x.com, or an address of another site, in a tab and waits for what it is about; its errors, and any of
   * ours, fail the test at the end.
   */
  readonly open: (path: string) => Promise<Page>;
}

interface WorkerFixtures {
  readonly sharedReplica: Replica;
  /** Started by the first test that needs no extension: starting takes longer than most of them. */
  readonly plainBrowser: () => Promise<PlainBrowser>;
  /** Started by the first test with the extension that is content with it. */
  readonly sharedBrowser: () => Promise<SharedBrowser>;
}

interface ReplicaFixture {
  readonly replica: Replica;
}

/** What a page shows once it is there; of a chat app in a closed root only the host can be seen. */
const POSTS = '[data-testid="cellInnerDiv"] article';
const CHAT = '[data-testid="xchatEmbedRoute"], [data-testid="dm-container"]';

const THERE: Readonly<Record<string, string>> = {
  'business.facebook.com': '[data-surface*="thread_row"], [role="article"]',
  'www.facebook.com': '[role="article"], .comment, [role="grid"] a[href*="/t/"]',
  'web.facebook.com': '[role="article"], [role="grid"] a[href*="/t/"]',
  'www.messenger.com': '[role="grid"] a[href*="/t/"]',
};

/** What has to be there before a test goes on. */
function thereAt({ hostname, pathname }: URL): string {
  if (hostname === 'x.com') return pathname.startsWith('/i/chat') ? CHAT : POSTS;
  return THERE[hostname] ?? 'main, [role="main"]';
}

const OURS = /chrome-extension:|\binlay\b/i;

const isReplica = (address: string): boolean => HOSTS.some((host) => address.startsWith(`https://${host}/`));

/** Collects what the extension says in a tab's console and what it throws there; the page's own is left out. */
export function noiseOf(page: Page): readonly string[] {
  const noise: string[] = [];
  page.on('console', (message) => {
    const said = `${message.type()}: ${message.text()} (${message.location().url})`;
    if (OURS.test(said)) noise.push(said);
  });
  page.on('pageerror', (error) => {
    const thrown = error.stack ?? error.message;
    if (OURS.test(thrown)) noise.push(thrown);
  });
  return noise;
}

/** What takes long to start is started when it is first asked for, and closed with the worker. */
async function useFromFirstCall<Started extends { close(): Promise<void> }>(
  start: () => Promise<Started>,
  use: (get: () => Promise<Started>) => Promise<void>,
): Promise<void> {
  let started: Promise<Started> | undefined;
  await use(() => {
    started ??= start();
    return started;
  });
  await (await started)?.close();
}

/** Tests on the replica of X with the built extension. */
export const test = base.extend<TestFixtures & ReplicaFixture, WorkerFixtures>({
  extension: [process.env.INLAY_EXTENSION ?? '.output/chrome-mv3-e2e', { option: true }],
  world: [{}, { option: true }],
  hasOwnBrowser: [false, { option: true }],
  sharedReplica: [
    // Playwright tells what a fixture needs from the braces.
    async ({ browserName: _ }, use) => {
      const replica = await startReplica();
      await use(replica);
      await replica.close();
    },
    { scope: 'worker' },
  ],
  plainBrowser: [
    ({ sharedReplica }, use) => useFromFirstCall(() => launchPlain(sharedReplica.chromiumArgs), use),
    { scope: 'worker' },
  ],
  sharedBrowser: [
    ({ sharedReplica }, use) => useFromFirstCall(() => launchShared(sharedReplica.chromiumArgs), use),
    { scope: 'worker' },
  ],
  replica: async ({ sharedReplica, world }, use) => {
    sharedReplica.control.reset({ seed: 1, ...world });
    sharedReplica.clearRequests();
    await use(sharedReplica);
  },
  browserWithInlay: async (
    { replica, extension, hasOwnBrowser, plainBrowser, sharedBrowser },
    use,
    testInfo,
  ) => {
    const start = async (): Promise<Browser> => {
      if (!extension) return openProfile(await plainBrowser());
      if (hasOwnBrowser) return launch({ args: replica.chromiumArgs, extension });
      return (await sharedBrowser()).renew(extension);
    };
    const browser = await start();
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
    const noises: (readonly string[])[] = [];
    await use(async (path) => {
      const page = await browserWithInlay.context.newPage();
      opened.push(page);
      noises.push(noiseOf(page));
      const address = new URL(path, 'https://x.com');
      await page.goto(address.href);
      await page.locator(thereAt(address)).first().waitFor();
      return page;
    });
    expect(noises.flat(), 'nothing of ours is in the console of the page').toEqual([]);
    for (const page of opened.filter((each) => !each.isClosed() && isReplica(each.url()))) {
      expect(ofKind(await recordOf(page), 'error'), 'the site saw no error').toEqual([]);
    }
  },
});

export { expect };

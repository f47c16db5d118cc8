import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { bundlePageReader } from '../../scripts/readPage/bundlePageReader';
import { type Browser, launch } from '../support/launch';
import { type Replica, startReplica } from '../support/startReplica';
import type { Printed } from './contractTest';
import type { probe } from './pageProbe';

/** A page of the replica that is open, and the adapter's code beside it. */
export interface OpenReplicaPage {
  readonly page: Page;
  /** What `read-page` prints of it at this moment, at its present address. */
  read(): Promise<Printed>;
  probe(): Promise<ReturnType<typeof probe>>;
}

interface WorkerParts {
  readonly sharedReplica: Replica;
  readonly reader: { readonly script: string; readonly browser: Browser };
}

interface Parts {
  /** As new: default settings, seed 1. */
  readonly replica: Replica;
  readonly open: (address: string) => Promise<OpenReplicaPage>;
}

/** Tests that read the replica's pages as the extension would, without the extension. */
export const test = base.extend<Parts, WorkerParts>({
  sharedReplica: [
    // Playwright tells what a fixture needs from the braces.
    async ({ browserName: _ }, use) => {
      const replica = await startReplica({ seed: 1 });
      await use(replica);
      await replica.close();
    },
    { scope: 'worker' },
  ],
  reader: [
    async ({ sharedReplica }, use) => {
      const script = await bundlePageReader(fileURLToPath(new URL('pageProbe.ts', import.meta.url)));
      const browser = await launch({ args: sharedReplica.chromiumArgs });
      await use({ script, browser });
      await browser.close();
    },
    { scope: 'worker' },
  ],
  replica: async ({ sharedReplica }, use) => {
    sharedReplica.control.reset({ seed: 1 });
    await use(sharedReplica);
  },
  open: async ({ replica: _, reader: { script, browser } }, use) => {
    const pages: Page[] = [];
    await use(async (address) => {
      const page = await browser.context.newPage();
      pages.push(page);
      await page.goto(address);
      const context = () =>
        page.evaluate(() => ({
          now: Date.now(),
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        }));
      const call = (name: string, ...args: unknown[]) =>
        page.evaluate(
          `${script}; inlayPageReader.${name}(${args.map((each) => JSON.stringify(each)).join()})`,
        );
      return {
        page,
        read: async () => (await call('readPage', { url: page.url(), ...(await context()) })) as Printed,
        probe: async () =>
          (await call('probe', page.url(), null, await context())) as ReturnType<typeof probe>,
      };
    });
    for (const page of pages) await page.close();
  },
});

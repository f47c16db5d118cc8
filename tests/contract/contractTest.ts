import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import type { Page } from 'playwright-core';
import { bundlePageReader } from '../../scripts/readPage/bundlePageReader';
import { openSavedPage } from '../../scripts/readPage/openSavedPage';
import type { readPage } from '../../scripts/readPage/pageReader';
import { launch } from '../support/launch';
import type { probe, readAtAddresses, readScrolled } from './pageProbe';

type Probed = ReturnType<typeof probe>;
type Printed = NonNullable<ReturnType<typeof readPage>>;

/** A saved page that is open in a real browser, and the adapter's code beside it. */
export interface OpenPage {
  readonly page: Page;
  probe(account?: string): Promise<Probed>;
  read(account?: string): Promise<Printed>;
  sketch(): Promise<string>;
  readAtAddresses(urls: readonly string[]): Promise<ReturnType<typeof readAtAddresses>>;
  readScrolled(cellsToLeave: number): Promise<ReturnType<typeof readScrolled>>;
}

interface WorkerParts {
  readonly openPage: (url: string, html: string) => Promise<OpenPage>;
}

/** Playwright's test with one browser for all pages of a worker; no extension, no network. */
export const test = base.extend<object, WorkerParts>({
  openPage: [
    // Playwright reads the names of what a fixture needs from this pattern, so there has to be one.
    async ({ browserName: _ }, use) => {
      const script = await bundlePageReader(fileURLToPath(new URL('pageProbe.ts', import.meta.url)));
      const { context, close } = await launch({ context: { offline: true } });
      await use(async (url, html) => {
        const page = await openSavedPage(context, url, html);
        const call = (name: string, ...args: unknown[]) =>
          page.evaluate(
            `${script}; inlayPageReader.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`,
          );
        return {
          page,
          probe: async (account) => (await call('probe', url, account ?? null)) as Probed,
          read: async (account) => {
            const options = { url, now: 0, timeZone: 'UTC', ...(account ? { account } : {}) };
            return (await call('readPage', options)) as Printed;
          },
          sketch: async () => (await call('describePage', url)) as string,
          readAtAddresses: async (urls) =>
            (await call('readAtAddresses', urls)) as ReturnType<typeof readAtAddresses>,
          readScrolled: async (cells) =>
            (await call('readScrolled', url, cells)) as ReturnType<typeof readScrolled>,
        };
      });
      await close();
    },
    { scope: 'worker' },
  ],
});

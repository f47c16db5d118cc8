import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import type { BrowserContext, Page } from 'playwright-core';
import { bundlePageReader } from '../../scripts/readPage/bundlePageReader';
import { openSavedPage } from '../../scripts/readPage/openSavedPage';
import type { readPage } from '../../scripts/readPage/pageReader';
import { launch } from '../support/launch';
import type { Loss } from './changedPage';
import type { probe, readAtAddresses, readScrolled, readWithoutChat } from './pageProbe';
import type { readSteps, Step } from './pageSteps';

type Probed = ReturnType<typeof probe>;
/** What `read-page` prints. */
export type Printed = NonNullable<ReturnType<typeof readPage>>;

/** When and where a page is read: at the beginning of 1970 in UTC unless it matters. */
export interface ReadAt {
  readonly now?: string | undefined;
  readonly timeZone?: string | undefined;
}

const contextOf = ({ now, timeZone = 'UTC' }: ReadAt = {}) => ({
  now: now === undefined ? 0 : Date.parse(now),
  timeZone,
});

/** A saved page that is open in a real browser, and the adapter's code beside it. */
export interface OpenPage {
  readonly page: Page;
  probe(account?: string, at?: ReadAt): Promise<Probed>;
  read(account?: string, at?: ReadAt): Promise<Printed>;
  sketch(): Promise<string>;
  /** Plants a secret all over the page, then describes each of its spots. */
  describeWithSecrets(secret: string): Promise<string>;
  /** Reads the page without what each selector finds, one after the other. */
  loseEach(): Promise<readonly Loss[]>;
  readAtAddresses(urls: readonly string[]): Promise<ReturnType<typeof readAtAddresses>>;
  /** One adapter reads the page again and again while it changes; its zone is Europe/Istanbul. */
  readSteps(steps: readonly Step[]): Promise<ReturnType<typeof readSteps>>;
  readScrolled(cellsToLeave: number): Promise<ReturnType<typeof readScrolled>>;
  readWithoutChat(): Promise<ReturnType<typeof readWithoutChat>>;
}

interface TestParts {
  /** Opens a saved page in a tab that is closed with the test. */
  readonly openPage: (url: string, html: string) => Promise<OpenPage>;
}

interface WorkerParts {
  /** The browser, and the code to be tried in its pages. */
  readonly reader: { readonly context: BrowserContext; readonly script: string };
}

/** Playwright's test with one browser for all pages of a worker; no extension, no network. */
export const test = base.extend<TestParts, WorkerParts>({
  reader: [
    // Playwright reads the names of what a fixture needs from this pattern, so there has to be one.
    async ({ browserName: _ }, use) => {
      const script = await bundlePageReader(fileURLToPath(new URL('pageProbe.ts', import.meta.url)));
      const { context, close } = await launch({ context: { offline: true } });
      await use({ context, script });
      await close();
    },
    { scope: 'worker' },
  ],
  openPage: async ({ reader: { context, script } }, use) => {
    const pages: Page[] = [];
    await use(async (url, html) => {
      const page = await openSavedPage(context, url, html);
      pages.push(page);
      const call = (name: string, ...args: unknown[]) =>
        page.evaluate(`${script}; inlayPageReader.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`);
      return {
        page,
        probe: async (account, at) => (await call('probe', url, account ?? null, contextOf(at))) as Probed,
        read: async (account, at) => {
          const options = { url, ...contextOf(at), ...(account ? { account } : {}) };
          return (await call('readPage', options)) as Printed;
        },
        describeWithSecrets: async (secret) => (await call('describeWithSecrets', url, secret)) as string,
        loseEach: async () => (await call('loseEach', url)) as Loss[],
        sketch: async () => (await call('describePage', url)) as string,
        readAtAddresses: async (urls) =>
          (await call('readAtAddresses', urls)) as ReturnType<typeof readAtAddresses>,
        readSteps: async (steps) =>
          (await call('readSteps', steps, 'Europe/Istanbul')) as ReturnType<typeof readSteps>,
        readWithoutChat: async () =>
          (await call('readWithoutChat', url)) as ReturnType<typeof readWithoutChat>,
        readScrolled: async (cells) =>
          (await call('readScrolled', url, cells)) as ReturnType<typeof readScrolled>,
      };
    });
    await Promise.all(pages.map((page) => page.close()));
  },
});

import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { chromium, type Page } from 'playwright-core';
import { decodePage } from '../readPage/decodePage';
import { openSavedPage } from '../readPage/openSavedPage';
import { findChromium } from '../setup/chromium.mjs';
import { type Arguments, UsageError } from './arguments';

/** A page that stands open, and how it is let go. */
export interface OpenedPage {
  readonly page: Page;
  /** Its address, as far as it is known. */
  readonly address: string;
  /** How it was come by, for the fixture's head. */
  readonly source: string;
  close(): Promise<void>;
}

/** A profile of its own, so that one has to sign in only once. */
const PROFILE = '.cache/capture-fixture';

const launchOptions = () => ({
  executablePath: findChromium()?.path,
  chromiumSandbox: process.getuid?.() !== 0,
});

/** Opens what the command names. A tab of a running browser is only looked at, and left open. */
export async function openPage({ url, port, file }: Arguments): Promise<OpenedPage> {
  if (file !== undefined) return openFile(url, file);
  return port === undefined ? openOwnBrowser(url) : findTab(url, port);
}

async function openFile(url: string, file: string): Promise<OpenedPage> {
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`There is no readable file ${file}.`);
  });
  const browser = await chromium.launch(launchOptions());
  const context = await browser.newContext({ offline: true, serviceWorkers: 'block' });
  const page = await openSavedPage(context, url, decodePage(bytes));
  return { page, address: url, source: 'a saved page', close: () => browser.close() };
}

async function findTab(url: string, port: number): Promise<OpenedPage> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => {
    throw new UsageError(
      `No browser answers on port ${port}. Start it with --remote-debugging-port=${port} and a --user-data-dir of its own.`,
    );
  });
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((candidate) => candidate.url().startsWith(url));
  if (page === undefined) {
    await browser.close();
    throw new UsageError(`No tab of that browser shows an address that begins with ${url}.`);
  }
  // Of a browser that was connected to, closing only ends the connection.
  return { page, address: page.url(), source: 'an open tab', close: () => browser.close() };
}

async function openOwnBrowser(url: string): Promise<OpenedPage> {
  const context = await chromium.launchPersistentContext(PROFILE, {
    ...launchOptions(),
    headless: false,
    viewport: null,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  const terminal = createInterface(process.stdin, process.stdout);
  await terminal.question('Go to the page in the browser, then press Enter here. ');
  terminal.close();
  return { page, address: page.url(), source: 'an open tab', close: () => context.close() };
}

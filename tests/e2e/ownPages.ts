import type { Page } from 'playwright-core';
import type { Browser } from '../support/launch';
import { expect, test } from './fixtures';

const EXTENSION = process.env.INLAY_EXTENSION ?? '.output/chrome-mv3-e2e';

/**
 * Has one state of the extension for all tests of a file, which go on from one another. An error in a page of our own
 * fails the test during which it is thrown; there must never be one.
 *
 * The file's `test` has to be the one of `./fixtures`, where the browser comes from.
 *
 * @param open opens the pages that the tests work in
 */
export function shareBrowser(open: (browser: Browser) => Promise<void>): void {
  const errors: string[] = [];
  let browser: Browser | undefined;
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async ({ sharedBrowser }) => {
    browser = await (await sharedBrowser()).renew(EXTENSION);
    browser.context.on('weberror', (error) => errors.push(String(error.error())));
    await open(browser);
  });
  test.afterAll(() => browser?.close());
  test.afterEach(() => expect(errors).toEqual([]));
}

/** Opens the desk in a window 1000 CSS pixels wide. */
export async function openDesk(browser: Browser, height: number): Promise<Page> {
  const desk = await browser.openExtensionPage('desk.html');
  await desk.setViewportSize({ width: 1000, height });
  return desk;
}

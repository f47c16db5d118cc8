import type { BrowserContext, Page } from 'playwright-core';
import { HOSTS } from '../../lib/platforms/hosts';
import { installExtension, uninstallExtension } from './installExtension';
import { type Browser, browserOf, builtExtension, launch, workerOf } from './launch';

/** One browser for many tests, one after the other: starting one takes longer than most tests. */
export interface SharedBrowser {
  /**
   * Makes it as new for a test: no tab is open, no site has stored anything, nobody listens or serves pages, and the
   * extension has just been installed, so that it has stored nothing either. What only the browser's own settings keep
   * (zoom, the mode for developers) stays: a test that changes those needs a browser of its own.
   *
   * @param extension folder of the built extension
   * @returns the browser in the shape that a test knows; closing it closes its tabs
   */
  renew(extension: string): Promise<Browser>;
  close(): Promise<void>;
}

/** What tests listen for in a whole context; Playwright's own listeners are for other things. */
const HEARD = [
  'request',
  'response',
  'requestfinished',
  'requestfailed',
  'console',
  'weberror',
  'dialog',
] as const;

export async function launchShared(args: readonly string[]): Promise<SharedBrowser> {
  const { context, close } = await launch({ args, loading: 'debugger' });
  let installed: string | undefined;
  return {
    async renew(extension) {
      const page = await closeTabs(context);
      for (const event of HEARD) context.removeAllListeners(event);
      await context.unrouteAll();
      await context.clearPermissions();
      if (installed !== undefined) {
        const ended = context.serviceWorkers().map((worker) => worker.waitForEvent('close'));
        await Promise.all([uninstallExtension(context, installed), forgetSites(context, page), ...ended]);
      }
      installed = await installExtension(context, builtExtension(extension));
      await workerOf(context);
      return browserOf(context, installed, async () => {
        await closeTabs(context);
      });
    },
    close,
  };
}

/** @returns the one that stays, empty as at the start: without any tab the browser would end */
async function closeTabs(context: BrowserContext): Promise<Page> {
  const tabs = context.pages();
  const blank = tabs.find((page) => page.url() === 'about:blank') ?? (await context.newPage());
  await Promise.all(tabs.filter((page) => page !== blank).map((page) => page.close()));
  return blank;
}

async function forgetSites(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const clear = (host: string) =>
    session.send('Storage.clearDataForOrigin', { origin: `https://${host}`, storageTypes: 'all' });
  await Promise.all([...HOSTS.map(clear), session.send('Network.clearBrowserCache'), context.clearCookies()]);
  await session.detach();
}

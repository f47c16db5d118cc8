import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * Puts the content scripts of this version into the tabs that are open: after an update those of the former one are
 * cut off, and leave when they notice the newer. Nothing has to be reloaded and no draft is touched.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.all(
    scripts.map(async ({ matches = [], js = [] }) => {
      const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
      await Promise.all(tabs.map((tab) => injectInto(tab.id, js)));
    }),
  );
}

async function injectInto(tabId: number | undefined, js: readonly string[]): Promise<void> {
  if (tabId === undefined || js.length === 0) return;
  // A tab may be gone by now, or show an error page that nothing can be put into.
  await browser.scripting
    .executeScript({ target: { tabId }, files: js.map((file) => file as ScriptPublicPath) })
    .catch(() => undefined);
}

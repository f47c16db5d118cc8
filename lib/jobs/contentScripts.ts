import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * Puts the content scripts of this version into the tabs that are open: after an update those of the former one are
 * cut off, and leave when they notice the newer. Nothing has to be reloaded and no draft is touched.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.all(
    scripts.map(async (script) => {
      const tabs = await browser.tabs.query({ url: [...(script.matches ?? [])], discarded: false });
      await Promise.all(tabs.map((tab) => injectInto(tab.id, script)));
    }),
  );
}

interface Files {
  readonly js?: readonly string[];
  readonly css?: readonly string[];
}

async function injectInto(tabId: number | undefined, { js = [], css = [] }: Files): Promise<void> {
  if (tabId === undefined || js.length === 0) return;
  const target = { tabId };
  // A tab may be gone by now, or show an error page that nothing can be put into.
  const ignore = () => undefined;
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: [...css] }).catch(ignore);
  await browser.scripting
    .executeScript({ target, files: js.map((file) => file as ScriptPublicPath) })
    .catch(ignore);
}

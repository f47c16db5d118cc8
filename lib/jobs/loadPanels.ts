import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

const PANELS: ScriptPublicPath = '/content-scripts/panels.js';

/**
 * Puts the script with bar and picker into the page that asks for it.
 * @throws {Error} when the page is gone, or nothing may be put into it any more
 */
export async function loadPanels({ tab, frameId }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Error('Only a page in a tab can show panels.');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: [PANELS],
  });
}

import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { ScriptName } from '../messaging/protocol';

const FILES: Readonly<Record<ScriptName, ScriptPublicPath>> = {
  panels: '/panels.js',
  picker: '/picker.js',
  chat: '/chat.js',
  facebookChat: '/facebookChat.js',
  instagramChat: '/instagramChat.js',
  actions: '/actions.js',
};

/** What of a message's sender tells where it came from. */
interface Page {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/**
 * Puts a further script into the page that asks for it.
 * @throws {Error} when the page is gone, or nothing may be put into it any more
 */
export async function loadScript(name: ScriptName, { tab, frameId }: Page): Promise<void> {
  if (tab?.id === undefined) throw new Error(`Only a page in a tab can be given the script ${name}.`);
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: [FILES[name]],
  });
}

import { browser } from 'wxt/browser';
import { tell } from '../messaging/broadcast';

/** The keyboard command for canned replies was pressed: the tab in front knows what to do. */
export async function openReplies(tabId: number | undefined): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await tell(tabId ?? front?.id, 'openReplies', {});
}

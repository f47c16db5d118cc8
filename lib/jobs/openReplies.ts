import { browser } from 'wxt/browser';
import { tell } from '../messaging/broadcast';

/** The keyboard command for canned replies was pressed: the tab in front knows what to do. */
export const openReplies = (tabId: number | undefined): Promise<void> => tellFront(tabId, 'openReplies');

/** The keyboard command to make a reply of the selected text was pressed: the tab in front knows what is selected. */
export const saveSelection = (tabId: number | undefined): Promise<void> => tellFront(tabId, 'saveSelection');

async function tellFront(tabId: number | undefined, type: 'openReplies' | 'saveSelection'): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await tell(tabId ?? front?.id, type, {});
}

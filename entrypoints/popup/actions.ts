import type { Signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/Popup';
import { copyText } from '../../components/shared/copyText';
import type { Platform, Surface } from '../../lib/domain/vocabulary';
import { inboxOf } from '../../lib/jobs/inboxes';
import { askTab } from '../../lib/messaging/askTab';
import { send } from '../../lib/messaging/send';

/** Where customers write: the pages to begin with. */
const PLACES: Readonly<Record<Platform, string>> = {
  x: inboxOf('x', 'public'),
  facebook: inboxOf('facebook', 'private'),
  instagram: inboxOf('instagram', 'private'),
};

const hostPermissions = () => ({ origins: browser.runtime.getManifest().host_permissions ?? [] });

/** Firefox lets people take hosts back at any time. */
export const areHostsGranted = (): Promise<boolean> => browser.permissions.contains(hostPermissions());

/** Places that are known but not read. */
const UNREAD: readonly Surface[] = ['businessComments'];

/** What of the page in front is not read: all of such a place, or conversations that were never opened. */
export async function lookAtPage(): Promise<{ isUnread: boolean; hasUnknownRows: boolean }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const [hasUnknownRows, ...answers] = await Promise.all([
    askTab(tab?.id, 'hasUnknownRows', {}),
    ...UNREAD.map((surface) => askTab(tab?.id, 'isUnread', { surface })),
  ]);
  return { isUnread: answers.includes(true), hasUnknownRows };
}

export const createPopupActions = (hostsGranted: Signal<boolean>): PopupActions => ({
  async openConversation(conversationId) {
    try {
      const { isFound } = await send('openConversation', { conversationId });
      if (isFound) window.close();
      return isFound ? 'opened' : 'notFound';
    } catch (error) {
      console.warn(error);
      return 'failed';
    }
  },
  async openDesk() {
    await browser.tabs.create({ url: browser.runtime.getURL('/desk.html') });
    window.close();
  },
  async openPlace(platform) {
    await browser.tabs.create({ url: PLACES[platform] });
    window.close();
  },
  // Nothing may be awaited before the request: the browser asks only within the click.
  async grantHosts() {
    hostsGranted.value = await browser.permissions.request(hostPermissions()).catch(() => false);
    return hostsGranted.value;
  },
  copy: copyText,
});

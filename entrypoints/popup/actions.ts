import type { Signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/Popup';
import { send } from '../../lib/messaging/send';

/** Where mentions arrive: the page to begin with. */
const NOTIFICATIONS = 'https://x.com/notifications/mentions';

const hostPermissions = () => ({ origins: browser.runtime.getManifest().host_permissions ?? [] });

/** Firefox lets people take hosts back at any time. */
export const areHostsGranted = (): Promise<boolean> => browser.permissions.contains(hostPermissions());

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
  async openNotifications() {
    await browser.tabs.create({ url: NOTIFICATIONS });
    window.close();
  },
  // Nothing may be awaited before the request: the browser asks only within the click.
  async grantHosts() {
    hostsGranted.value = await browser.permissions.request(hostPermissions()).catch(() => false);
    return hostsGranted.value;
  },
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
});

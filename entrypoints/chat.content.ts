import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeHandover } from '../lib/overlay/handover';
import { createChatReader } from '../lib/platforms/x/chat/chatReader';

/** Reads X Chat for the page's own script, which asks for it where chats are. */
export default defineContentScript({
  matches: ['https://x.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const readChatsWith = takeHandover('chat', browser.runtime.getManifest().version);
    readChatsWith?.(createChatReader());
  },
});

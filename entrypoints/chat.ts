import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHandover } from '../lib/overlay/handover';
import { createChatReader } from '../lib/platforms/x/chat/chatReader';

/** Reads X Chat for the page's own script, which asks for it where chats are. */
export default defineUnlistedScript(() => {
  const readChatsWith = takeHandover('chat', browser.runtime.getManifest().version);
  readChatsWith?.(createChatReader());
});

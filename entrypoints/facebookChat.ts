import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHandover } from '../lib/overlay/handover';
import { createKeepRows } from '../lib/overlay/keepRows';
import { createFacebookChatReader } from '../lib/platforms/facebook/chatReader';

/** Reads Business Suite and Messenger for the page's own script, which asks for it where they are. */
export default defineUnlistedScript(() => {
  const readChatsWith = takeHandover('facebookChat', browser.runtime.getManifest().version);
  readChatsWith?.(createFacebookChatReader(createKeepRows('facebook')));
});

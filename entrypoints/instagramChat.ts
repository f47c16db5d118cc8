import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHandover } from '../lib/overlay/handover';
import { createKeepRows } from '../lib/overlay/keepRows';
import { createInstagramChatReader } from '../lib/platforms/instagram/chatReader';

/** Reads Instagram's inbox for the page's own script, which asks for it there. */
export default defineUnlistedScript(() => {
  const readChatsWith = takeHandover('instagramChat', browser.runtime.getManifest().version);
  readChatsWith?.(createInstagramChatReader(createKeepRows('instagram')));
});

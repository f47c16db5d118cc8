import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHandover } from '../lib/overlay/handover';
import { startPicker } from '../lib/overlay/picker';

/** Canned replies. The background puts it into a page as soon as there is a reply box, or somebody asks for replies. */
export default defineUnlistedScript(() => {
  const handover = takeHandover('picker', browser.runtime.getManifest().version);
  if (handover !== undefined) startPicker(handover);
});

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHandover } from '../lib/overlay/handover';
import { startPanels } from '../lib/overlay/panels';

/** The bar. The background puts it into a page when the page's own script asks for it. */
export default defineUnlistedScript(() => {
  const handover = takeHandover('panels', browser.runtime.getManifest().version);
  if (handover !== undefined) startPanels(handover);
});

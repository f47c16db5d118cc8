import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeHandover } from '../lib/overlay/handover';
import { startPanels } from '../lib/overlay/panels';

/** Bar and picker. The background puts it into a page when the page's own script asks for it. */
export default defineContentScript({
  matches: ['https://x.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const handover = takeHandover('panels', browser.runtime.getManifest().version);
    if (handover !== undefined) startPanels(handover);
  },
});

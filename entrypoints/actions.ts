import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startActions } from '../lib/overlay/actions/actions';
import { takeHandover } from '../lib/overlay/handover';

/** What is done more rarely in the bar. The background puts it into a page as soon as a bar is shown there. */
export default defineUnlistedScript(() => {
  const handover = takeHandover('actions', browser.runtime.getManifest().version);
  if (handover !== undefined) startActions(handover);
});

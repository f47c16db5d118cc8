import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createKeyShield } from '../lib/overlay/keyShield';
import { removeLeftovers } from '../lib/overlay/leftovers';
import { startOverlay } from '../lib/overlay/overlay';
import { startPanelsOnDemand } from '../lib/overlay/panelsOnDemand';
import '../lib/overlay/presence.css';
import { createXAdapter } from '../lib/platforms/x/adapter';
import { createOpenPanel } from '../lib/state/openPanel';

export default defineContentScript({
  matches: ['https://x.com/*'],
  runAt: 'document_start',
  // In Chromium our sheet would outlive us.
  cssInjectionMode: { firefox: 'manifest', chrome: 'manual' },
  // The page must not be able to hear that we are here; older scripts of ours hear it otherwise.
  noScriptStartedPostMessage: true,
  main(context) {
    const leave = () => context.abort();
    removeLeftovers(document);
    // Before the page has listeners of its own.
    const shield = createKeyShield(window, context.signal);
    void startOverlay({
      adapter: createXAdapter(),
      openPanel: createOpenPanel(),
      signal: context.signal,
      leave,
      version: browser.runtime.getManifest().version,
      startPanels: (parts) => startPanelsOnDemand(parts, shield, leave),
    });
  },
});

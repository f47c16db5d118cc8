import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startChatOnDemand } from '../lib/overlay/chatOnDemand';
import { focusedConversationId } from '../lib/overlay/focusedConversation';
import { createKeyShield } from '../lib/overlay/keyShield';
import { removeLeftovers } from '../lib/overlay/leftovers';
import { openMeeting } from '../lib/overlay/openMeeting';
import { startOverlay } from '../lib/overlay/overlay';
import { startPanelsOnDemand } from '../lib/overlay/panelsOnDemand';
import '../lib/overlay/presence.css';
import { createWorkTime } from '../lib/overlay/workTime';
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
    const { version } = browser.runtime.getManifest();
    const adapter = createXAdapter();
    const onContextGone = () => context.abort();
    removeLeftovers(document);
    const followWork = createWorkTime(context.signal);
    // Before the page has listeners of its own.
    const shield = createKeyShield(window, context.signal);
    const leaveHandover = openMeeting(version);
    void startOverlay({
      adapter,
      openPanel: createOpenPanel(),
      signal: context.signal,
      leave: onContextGone,
      version,
      startOnDemand: (parts) => {
        followWork(focusedConversationId(parts));
        startPanelsOnDemand({ parts, shield, leaveHandover, onContextGone });
        startChatOnDemand({ parts, readChatsWith: adapter.readChatsWith, leaveHandover, onContextGone });
      },
    });
  },
});

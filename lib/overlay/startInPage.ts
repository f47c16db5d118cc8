import { computed } from '@preact/signals-core';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { PlatformAdapter } from '../platforms/adapter';
import { createOpenPanel } from '../state/openPanel';
import { type ChatScript, startChatOnDemand } from './chatOnDemand';
import type { Handovers } from './handover';
import { createKeyShield } from './keyShield';
import { removeLeftovers } from './leftovers';
import { openMeeting } from './openMeeting';
import { startOverlay } from './overlay';
import { startPanelsOnDemand } from './panelsOnDemand';
import { createWorkTime } from './workTime';

interface PageOptions<Name extends ChatScript> {
  /** Aborted when this script must leave the page without trace. */
  readonly context: ContentScriptContext;
  readonly adapter: PlatformAdapter & { readonly readChatsWith: Handovers[Name] };
  /** What reads this platform's private conversations. */
  readonly chatScript: Name;
}

/** Starts all that a content script does. To be called before the page has listeners of its own. */
export function startInPage<Name extends ChatScript>({
  context,
  adapter,
  chatScript,
}: PageOptions<Name>): void {
  const { signal } = context;
  const { version } = browser.runtime.getManifest();
  const leave = () => context.abort();
  removeLeftovers(document);
  const followWork = createWorkTime(signal);
  const shield = createKeyShield(window, signal);
  const leaveHandover = openMeeting(version);
  void startOverlay({
    adapter,
    openPanel: createOpenPanel(),
    signal,
    leave,
    version,
    startOnDemand: (parts) => {
      followWork(computed(() => parts.focused.value?.id));
      const onDemand = { parts, leaveHandover, onContextGone: leave };
      startPanelsOnDemand({ ...onDemand, shield });
      startChatOnDemand({ ...onDemand, name: chatScript, readChatsWith: adapter.readChatsWith });
    },
  });
}

import { computed } from '@preact/signals-core';
import type { PlatformAdapter } from '../platforms/adapter';
import { createOpenPanel } from '../state/openPanel';
import { createKeyShield } from './keyShield';
import { removeLeftovers } from './leftovers';
import { type LeaveHandover, openMeeting } from './openMeeting';
import { startOverlay } from './overlay';
import { startPanelsOnDemand } from './panelsOnDemand';
import type { OverlayParts } from './parts';
import { createWorkTime } from './workTime';

/** What a part that comes later, in a script of its own, needs. */
export interface OnDemand {
  readonly parts: OverlayParts;
  readonly leaveHandover: LeaveHandover;
  readonly onContextGone: () => void;
}

interface PageOptions {
  readonly adapter: PlatformAdapter;
  /** Of the extension. */
  readonly version: string;
  /** Aborted when this script must leave the page without trace. */
  readonly signal: AbortSignal;
  /** Aborts `signal`. */
  readonly leave: () => void;
  /** What this platform alone has loaded when it is needed. */
  readonly startMore?: (onDemand: OnDemand) => void;
}

/** Starts all that a content script does. To be called before the page has listeners of its own. */
export function startInPage({ adapter, version, signal, leave, startMore }: PageOptions): void {
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
      startMore?.(onDemand);
    },
  });
}

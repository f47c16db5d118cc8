import type * as signals from '@preact/signals-core';
import type { KeyShield } from './keyShield';
import type { OverlayParts } from './parts';

/** What the panels need of the script that was in the page before them. */
export interface Handover {
  readonly parts: OverlayParts;
  readonly shield: KeyShield;
  /** The person asked for canned replies before the panels were there. */
  readonly opensReplies: boolean;
}

interface Meeting {
  /** Both scripts must hold the very same library: signals of one copy are deaf to those of another. */
  readonly signals: typeof signals;
  readonly handover: Handover | undefined;
}

declare global {
  /**
   * Where the scripts of one extension in one page meet: the global object of their isolated world, which the page
   * cannot see.
   */
  var inlayMeeting: Meeting | undefined;
}

/** Leaves all that the panels need where they look for it. A newer script of ours in the same page takes precedence. */
export function leaveHandover(library: typeof signals, handover: Handover): void {
  globalThis.inlayMeeting = { signals: library, handover };
}

/** Takes what was left, once: panels that come a second time for the same handover find nothing and do nothing. */
export function takeHandover(): Handover | undefined {
  const meeting = globalThis.inlayMeeting;
  if (meeting === undefined) return undefined;
  globalThis.inlayMeeting = { ...meeting, handover: undefined };
  return meeting.handover;
}

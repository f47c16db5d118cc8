/**
 * Takes the place of `@preact/signals-core` in the panels' script (see wxt.config.ts): the library that the page's
 * first script has loaded, instead of a second copy of it.
 */
import type * as signals from '@preact/signals-core';
import './handover';

function sharedLibrary(): typeof signals {
  const meeting = globalThis.inlayMeeting;
  if (meeting === undefined) throw new Error('The script with the panels came before the one it belongs to.');
  return meeting.signals;
}

export const { Signal, action, batch, computed, createModel, effect, signal, untracked } = sharedLibrary();

import { effect } from '@preact/signals-core';
import { onBroadcast } from '../messaging/onBroadcast';
import type { Reading } from '../platforms/adapter';
import type { KeyShield } from './keyShield';
import { createScriptOnDemand, type OnDemand } from './scriptOnDemand';

interface PanelsOnDemandOptions extends OnDemand {
  readonly shield: KeyShield;
}

/**
 * Has the bar loaded as soon as the page shows something it is for: a post in focus, an open private conversation or a
 * reply box. With what it loads it is more than half of all that Inlay can put into a page, and most pages are only
 * scrolled through.
 */
export function startPanelsOnDemand({ parts, shield, ...options }: PanelsOnDemandOptions): void {
  const until = parts.signal;
  const load = createScriptOnDemand({ name: 'panels', until, ...options });
  const loadActions = createScriptOnDemand({ name: 'actions', until, ...options });
  const loadPicker = createScriptOnDemand({ name: 'picker', until, ...options });
  const handover = { parts, shield, loadActions, loadPicker };
  const stopLooking = effect(() => {
    const reading = parts.reading.value;
    if (reading !== undefined && isUseful(reading)) load({ ...handover, opensReplies: false });
  });
  until.addEventListener('abort', stopLooking, { once: true });
  onBroadcast('openReplies', () => load({ ...handover, opensReplies: true }), until);
}

const isUseful = ({ anchors }: Reading): boolean =>
  anchors.composers.length > 0 ||
  anchors.thread !== undefined ||
  anchors.messages.some(({ isFocused }) => isFocused);

import * as signals from '@preact/signals-core';
import { onBroadcast } from '../messaging/onBroadcast';
import { send } from '../messaging/send';
import type { Reading } from '../platforms/adapter';
import { leaveHandover } from './handover';
import type { KeyShield } from './keyShield';
import type { OverlayParts } from './parts';

/**
 * Has bar and picker loaded as soon as the page shows something they are for: a post in focus or a reply box. They
 * are half of all that Inlay can put into a page, and most pages are only scrolled through.
 */
export function startPanelsOnDemand(parts: OverlayParts, shield: KeyShield): void {
  const until = parts.signal;
  let isAsked = false;

  const ask = async (opensReplies: boolean) => {
    if (isAsked || until.aborted) return;
    isAsked = true;
    leaveHandover(signals, { parts, shield, opensReplies });
    await send('loadPanels', {}).catch(() => {
      // The next reading, at the latest in half a second, asks again.
      isAsked = false;
    });
  };
  const stopLooking = signals.effect(() => {
    const reading = parts.reading.value;
    if (reading !== undefined && isUseful(reading)) void ask(false);
  });
  until.addEventListener('abort', stopLooking, { once: true });
  onBroadcast('openReplies', () => void ask(true), until);
}

const isUseful = ({ anchors }: Reading): boolean =>
  anchors.composers.length > 0 || anchors.messages.some(({ isFocused }) => isFocused);

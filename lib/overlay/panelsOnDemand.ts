import * as signals from '@preact/signals-core';
import { onBroadcast } from '../messaging/onBroadcast';
import { send } from '../messaging/send';
import type { Reading } from '../platforms/adapter';
import { createDelivery } from './delivery';
import { type Handover, leaveHandover } from './handover';
import type { KeyShield } from './keyShield';
import type { OverlayParts } from './parts';

/**
 * Has bar and picker loaded as soon as the page shows something they are for: a post in focus, an open
 * private conversation or a reply box. They
 * are half of all that Inlay can put into a page, and most pages are only scrolled through.
 */
export function startPanelsOnDemand(parts: OverlayParts, shield: KeyShield, onContextGone: () => void): void {
  const until = parts.signal;
  let isAsked = false;

  const delivery = createDelivery<Handover>({
    pick: () => 1,
    deliver: async ([handover]) => {
      if (handover === undefined) return;
      leaveHandover(signals, handover);
      const answer = await send('loadPanels', {});
      if (answer?.ok !== true) throw new Error('The background did not say that it has loaded the panels.');
    },
    delay: 0,
    until,
    onContextGone,
  });
  const ask = (opensReplies: boolean) => {
    if (isAsked) return;
    isAsked = true;
    delivery.add([{ parts, shield, opensReplies }]);
  };
  const stopLooking = signals.effect(() => {
    const reading = parts.reading.value;
    if (reading !== undefined && isUseful(reading)) ask(false);
  });
  until.addEventListener('abort', stopLooking, { once: true });
  onBroadcast('openReplies', () => ask(true), until);
}

const isUseful = ({ anchors }: Reading): boolean =>
  anchors.composers.length > 0 ||
  anchors.thread !== undefined ||
  anchors.messages.some(({ isFocused }) => isFocused);

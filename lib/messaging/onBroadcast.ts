import { browser } from 'wxt/browser';
import { type BroadcastEnvelope, isEnvelope } from './envelope';
import type { Broadcasts } from './protocol';

/** Hears what the background tells, until `signal` aborts. */
export function onBroadcast<Type extends keyof Broadcasts>(
  type: Type,
  handler: (payload: Broadcasts[Type]) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const listener = (message: unknown): undefined => {
    if (isBroadcast(message, type)) handler(message.payload);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), {
    once: true,
  });
}

const isBroadcast = <Type extends keyof Broadcasts>(
  message: unknown,
  type: Type,
): message is { readonly payload: Broadcasts[Type] } =>
  isEnvelope(message, 'broadcast') && (message as BroadcastEnvelope).type === type;

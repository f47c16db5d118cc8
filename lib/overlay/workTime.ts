import { effect, type ReadonlySignal } from '@preact/signals-core';
import { type EpochMs, MINUTE } from '../domain/units';
import type { ConversationId } from '../domain/vocabulary';
import { send } from '../messaging/send';

/** Whoever does nothing for so long works on something else. */
const IDLE_TIME = MINUTE;
/** What was seen is told at least so often: little is lost when a tab dies. */
const LONGEST_SPAN = 5 * MINUTE;
const INPUTS = ['keydown', 'pointerdown', 'wheel'] as const;

type OpenConversation = ReadonlySignal<ConversationId | undefined>;

/**
 * Tells the background how long somebody works on conversations: the tab is visible, the conversation is open, and the
 * last key, click or scroll is less than a minute ago. Which key it was is never looked at. Made before the key shield, it
 * also hears what is typed into our panels.
 *
 * @returns tells which conversation is open, once that is known
 */
export function createWorkTime(until: AbortSignal): (conversationId: OpenConversation) => void {
  let open: OpenConversation | undefined;
  let span: { readonly id: ConversationId; readonly from: EpochMs } | undefined;
  let lastInputAt = 0;

  const end = () => {
    const to = Math.min(Date.now(), lastInputAt + IDLE_TIME);
    if (span && to > span.from) {
      const { id, from } = span;
      // What cannot be told is missing from the numbers, which say so.
      send('keepFocus', { id: crypto.randomUUID(), conversationId: id, from, to }).catch(() => undefined);
    }
    span = undefined;
  };
  const goOn = (now: EpochMs) => {
    const id = open?.peek();
    if (span && (span.id !== id || now - lastInputAt > IDLE_TIME || now - span.from > LONGEST_SPAN)) end();
    if (id !== undefined && !document.hidden) span ??= { id, from: now };
  };
  const onInput = () => {
    const now = Date.now();
    goOn(now);
    lastInputAt = now;
  };

  const options = { capture: true, passive: true, signal: until };
  for (const type of INPUTS) addEventListener(type, onInput, options);
  document.addEventListener('visibilitychange', end, options);
  addEventListener('pagehide', end, options);
  until.addEventListener('abort', end, { once: true });
  return (conversationId) => {
    open = conversationId;
    const stop = effect(() => {
      void conversationId.value;
      const now = Date.now();
      // The click that opened it came before.
      if (now - lastInputAt < IDLE_TIME) goOn(now);
      else end();
    });
    until.addEventListener('abort', stop, { once: true });
  };
}

import { type DurationMs, SECOND } from '../domain/units';
import { ContextGoneError, RefusedError } from '../messaging/errors';
import { pause } from './pause';

interface DeliveryOptions<Entry> {
  /** How many of the waiting entries, from the first on, go together; at least one. */
  readonly pick: (waiting: readonly Entry[]) => number;
  /** Must reject unless the entries were acknowledged. */
  readonly deliver: (entries: readonly Entry[]) => Promise<void>;
  /** From the start of one delivery to that of the next. */
  readonly delay: DurationMs;
  readonly until: AbortSignal;
  /** The extension is gone: nobody will ever acknowledge anything. */
  readonly onContextGone: () => void;
}

export interface Delivery<Entry> {
  add(entries: readonly Entry[]): void;
}

const FIRST_RETRY_DELAY: DurationMs = SECOND / 2;
const LONGEST_RETRY_DELAY: DurationMs = 30 * SECOND;

/**
 * Keeps entries until they are acknowledged, first in first out, one delivery at a time. Whatever goes wrong, the
 * same entries are delivered again; only what the background calls invalid is narrowed down to the one entry at
 * fault, which is left out, or it would block all others for ever.
 */
export function createDelivery<Entry>(options: DeliveryOptions<Entry>): Delivery<Entry> {
  const { pick, deliver, delay, until, onContextGone } = options;
  let waiting: readonly Entry[] = [];
  let isDelivering = false;
  let largest = Number.POSITIVE_INFINITY;
  let retryDelay = FIRST_RETRY_DELAY;

  /** @returns milliseconds to rest before the next delivery */
  const deliverFirst = async (): Promise<DurationMs> => {
    const count = Math.min(pick(waiting), largest);
    try {
      await deliver(waiting.slice(0, count));
      waiting = waiting.slice(count);
      largest = Number.POSITIVE_INFINITY;
      retryDelay = FIRST_RETRY_DELAY;
      return delay;
    } catch (error) {
      if (error instanceof ContextGoneError) onContextGone();
      if (error instanceof RefusedError && error.refusal === 'invalid') {
        if (count === 1) waiting = waiting.slice(1);
        largest = Math.max(1, Math.floor(count / 2));
        return delay;
      }
      const rest = retryDelay;
      retryDelay = Math.min(LONGEST_RETRY_DELAY, retryDelay * 2);
      return rest;
    }
  };

  const deliverAll = async () => {
    if (isDelivering) return;
    isDelivering = true;
    while (waiting.length > 0 && !until.aborted) await pause(await deliverFirst(), until);
    isDelivering = false;
  };

  return {
    add(entries) {
      if (entries.length === 0) return;
      waiting = [...waiting, ...entries];
      void deliverAll();
    },
  };
}

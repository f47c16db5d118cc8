import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type DurationMs, type EpochMs, SECOND } from '../domain/units';

/** Texts show minutes; none may be later than a sixth of one. */
export const TICK_DELAY: DurationMs = 10 * SECOND;

export interface Clock {
  /** Watched by every text that shows a wait. Ticks only while something watches it in a visible page. */
  readonly now: ReadonlySignal<EpochMs>;
  /**
   * Goes on to this very moment: for news, beside which the last tick would be the past. A wait must not be shown as shorter
   * than the page itself shows it.
   */
  catchUp(): void;
}

/**
 * The one timer of a page.
 *
 * @param page its visibility stops and starts the clock
 * @param until stops it for good
 */
export function createClock(page: Document, until: AbortSignal): Clock {
  let timer: ReturnType<typeof setInterval> | undefined;
  let isWatched = false;

  const tick = () => {
    now.value = Date.now();
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const startOrStop = () => {
    stop();
    if (!isWatched || page.hidden || until.aborted) return;
    tick();
    timer = setInterval(tick, TICK_DELAY);
  };
  const watch = (next: boolean) => {
    isWatched = next;
    startOrStop();
  };

  const now = signal<EpochMs>(Date.now(), { watched: () => watch(true), unwatched: () => watch(false) });
  page.addEventListener('visibilitychange', startOrStop, { signal: until });
  until.addEventListener('abort', stop, { once: true });
  return {
    now,
    catchUp() {
      if (isWatched && !page.hidden && !until.aborted) tick();
    },
  };
}

import { type DurationMs, SECOND } from '../domain/units';

/** The most of the main thread that dear readings may take: we are guests. */
const MAIN_THREAD_SHARE = 0.25;
/** Below this a reading may follow every frame: rows flung past must not be missed. */
const CHEAP_READING: DurationMs = 4;
const LONGEST_DELAY: DurationMs = SECOND;
const REMEMBERED_READINGS = 5;

/**
 * How long to leave the page alone after a reading before the next one.
 *
 * @param readTimes what the last readings took. The shortest counts: a longer one was often no longer, only
 *   interrupted by other processes
 * @returns milliseconds: 0 for cheap readings, 30 for those of 10 ms, at most a second
 */
export function delayAfter(readTimes: readonly DurationMs[]): DurationMs {
  const readTime = Math.min(...readTimes);
  if (readTimes.length === 0 || readTime <= CHEAP_READING) return 0;
  return Math.min(LONGEST_DELAY, readTime * (1 / MAIN_THREAD_SHARE - 1));
}

export interface Pace {
  /** Has the page read before the next frame is painted, or as soon after as its cost allows. */
  request(): void;
}

/** Any number of requests between two frames lead to one run. Nothing runs once `until` is aborted. */
export function createPace(run: () => void, until: AbortSignal): Pace {
  let isPending = false;
  let restUntil = 0;
  let readTimes: readonly DurationMs[] = [];
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const runNow = () => {
    isPending = false;
    if (until.aborted) return;
    const startedAt = performance.now();
    run();
    const endedAt = performance.now();
    readTimes = [...readTimes, endedAt - startedAt].slice(-REMEMBERED_READINGS);
    restUntil = endedAt + delayAfter(readTimes);
  };
  const atNextFrame = () => {
    frame = requestAnimationFrame(runNow);
  };

  until.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
    { once: true },
  );
  return {
    request() {
      if (isPending || until.aborted) return;
      isPending = true;
      const rest = restUntil - performance.now();
      if (rest <= 0) atNextFrame();
      else timer = setTimeout(atNextFrame, rest);
    },
  };
}

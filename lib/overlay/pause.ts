import type { DurationMs } from '../domain/units';

/** Resolves after that many milliseconds, or as soon as `until` is aborted. */
export const pause = (time: DurationMs, until: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      until.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, time);
    until.addEventListener('abort', finish, { once: true });
  });

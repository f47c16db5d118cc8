import { type DurationMs, SECOND } from '../domain/units';

/** A page that is never idle is joined all the same. */
const LONGEST_WAIT: DurationMs = 3 * SECOND;

/**
 * Resolves when the page has loaded and then found time to rest. What is put into a page earlier is thrown out
 * again, or breaks it, when its framework takes the served markup over (hydration).
 *
 * @returns false when `until` was aborted first
 */
export async function quietMoment(page: Document, until: AbortSignal): Promise<boolean> {
  if (page.readyState !== 'complete') await oneEvent(window, 'load', until);
  if (!until.aborted && page.hidden) await oneEvent(page, 'visibilitychange', until);
  if (!until.aborted) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }));
  return !until.aborted;
}

const oneEvent = (target: EventTarget, type: string, until: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true, signal: until });
    until.addEventListener('abort', () => resolve(), { once: true });
  });

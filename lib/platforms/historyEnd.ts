/** The newest row is mounted before the last pixels are in sight. */
const NEAR = 100;

/**
 * Whether the newest message is in sight, by the place of a history that can be scrolled. One that cannot (a saved page has
 * no styles) tells nothing.
 */
export function isAtNewestEnd(history: HTMLElement): boolean {
  const overflow = history.ownerDocument.defaultView?.getComputedStyle(history).overflowY;
  if (overflow !== 'auto' && overflow !== 'scroll') return false;
  return history.scrollHeight - history.scrollTop - history.clientHeight < NEAR;
}

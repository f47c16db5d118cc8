/**
 * Whether a write failed because the disk is full. Dexie wraps the browser's own error, sometimes twice; nothing of
 * the transaction was written.
 */
export function isStorageFull(error: unknown): boolean {
  for (let cause = error; typeof cause === 'object' && cause !== null; cause = innerOf(cause)) {
    if ('name' in cause && cause.name === 'QuotaExceededError') return true;
  }
  return false;
}

const innerOf = (error: object): unknown => {
  if ('inner' in error && error.inner !== error) return error.inner;
  return 'cause' in error && error.cause !== error ? error.cause : undefined;
};

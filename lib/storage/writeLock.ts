const LOCK = 'inlay-storage';

/** Does a write that has to wait while the whole database is read or replaced. Many may be at work at once. */
export const whileWriting = <Result>(work: () => Promise<Result>): Promise<Result> =>
  withLock(LOCK, { mode: 'shared' }, work);

/**
 * Does work on the whole database while nobody writes to it, in whichever page or worker. What is to be written
 * meanwhile waits, and is sent again if its worker ends.
 *
 * @param until aborting it gives up waiting, by its reason
 */
export const whileAlone = <Result>(work: () => Promise<Result>, until?: AbortSignal): Promise<Result> =>
  withLock(LOCK, { mode: 'exclusive', ...(until ? { signal: until } : {}) }, work);

/** Outside of browsers there is nobody to wait for. */
export const withLock = <Result>(
  name: string,
  options: LockOptions,
  work: () => Promise<Result>,
): Promise<Result> => {
  const { locks } = globalThis.navigator ?? {};
  return locks === undefined ? work() : locks.request(name, options, work);
};

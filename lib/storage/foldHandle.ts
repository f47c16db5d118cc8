/** Handles are the same whatever their case: the form they are compared and kept in as keys. */
export const foldHandle = (handle: string): string => handle.toLowerCase();

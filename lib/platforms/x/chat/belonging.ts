import type { MessageId } from '../../../domain/vocabulary';
import { isGroupId } from './addresses';

/**
 * Knows to which thread what is on the page belongs. Address and page are not of one moment: after a click the address is
 * that of the next thread while the last one is still drawn, and nothing of it may be taken for the next one's.
 */
export interface Belonging {
  /** Whether what is on the page can be the thread's; takes note of it if so. */
  claim(threadId: string, contactHandle: string, ids: readonly MessageId[]): boolean;
}

/** More than anyone opens in a sitting; the oldest are forgotten first. */
const MOST_KNOWN = 20_000;

export function createBelonging(): Belonging {
  const threads = new Map<string, string>();
  return {
    claim(threadId, contactHandle, ids) {
      const signs = ids.map((id) => `#${id}`);
      // With one contact there is one thread; in groups the head names none.
      if (contactHandle !== '' && !isGroupId(threadId)) signs.push(`@${contactHandle.toLowerCase()}`);
      if (signs.some((sign) => (threads.get(sign) ?? threadId) !== threadId)) return false;
      for (const sign of signs) threads.set(sign, threadId);
      for (const oldest of threads.keys()) {
        if (threads.size <= MOST_KNOWN) break;
        threads.delete(oldest);
      }
      return true;
    },
  };
}

import type { MessageId } from '../../../domain/vocabulary';
import { isGroupId } from './addresses';

/**
 * Knows to which thread what is on the page belongs. Address and page are not of one moment: after a click the address is
 * that of the next thread while the last one is still drawn, and nothing of it may be taken for the next one's.
 */
export interface Belonging {
  /**
   * Whether what is on the page can be the thread's; takes note of it if so.
   *
   * @param handle whom the head of the thread links to; empty where it links to nobody, as in groups
   */
  claim(threadId: string, handle: string, ids: readonly MessageId[]): boolean;
}

/** More than anyone opens in a sitting; the oldest are forgotten first. */
const MOST_KNOWN = 20_000;

export function createBelonging(): Belonging {
  const threads = new Map<string, string>();
  return {
    claim(threadId, handle, ids) {
      const signs = ids.map((id) => `#${id}`);
      if (handle !== '') signs.push(`@${handle.toLowerCase()}`);
      if (signs.some((sign) => (threads.get(sign) ?? threadId) !== threadId)) return false;
      // Of a contact there is one thread; who is linked to from a group may be anybody.
      const own = isGroupId(threadId) ? signs.slice(0, ids.length) : signs;
      for (const sign of own) threads.set(sign, threadId);
      for (const oldest of threads.keys()) {
        if (threads.size <= MOST_KNOWN) break;
        threads.delete(oldest);
      }
      return true;
    },
  };
}

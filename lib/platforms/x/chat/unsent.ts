import type { MessageId } from '../../../domain/vocabulary';

/**
 * Remembers which messages of ours were seen waiting to be sent, or failed: the list shows them as the last word of their
 * chat, although nobody was answered.
 */
export interface Unsent {
  /**
   * Takes note of a thread in sight.
   *
   * @param isWhole whether its newest messages are all in sight: what is not unsent there was sent, or given up
   */
  see(threadId: string, texts: ReadonlyMap<MessageId, string>, isWhole: boolean): void;
  /** Whether a preview, without our prefix, may be that of a message that was not sent. */
  isUnsent(threadId: string, preview: string): boolean;
}

/** More than anyone leaves unsent; the oldest are forgotten first. */
const MOST_THREADS = 200;
/** A preview is cut somewhere, and may end in dots. */
const CUT = /(?:…|\.\.\.)$/;

export function createUnsent(): Unsent {
  const threads = new Map<string, ReadonlyMap<MessageId, string>>();
  return {
    see(threadId, texts, isWhole) {
      const before = threads.get(threadId);
      if (texts.size === 0 && (before === undefined || !isWhole)) return;
      threads.delete(threadId);
      const unsent = isWhole ? texts : new Map([...(before ?? []), ...texts]);
      if (unsent.size > 0) threads.set(threadId, unsent);
      for (const oldest of threads.keys()) {
        if (threads.size <= MOST_THREADS) break;
        threads.delete(oldest);
      }
    },
    isUnsent(threadId, preview) {
      const unsent = threads.get(threadId);
      if (unsent === undefined) return false;
      const shown = plain(preview).replace(CUT, '');
      // What is only a picture has no text: the page then writes words of its own.
      return [...unsent.values()].some(
        (text) => text === '' || (shown !== '' && plain(text).startsWith(shown)),
      );
    },
  };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

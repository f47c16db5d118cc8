import { withoutOwnPrefix } from './ownPrefix';

/**
 * How previews of our own messages begin on this page. Learned from a conversation that is open: what stands before the
 * words of our newest message in its row. So it is known in every language; words are a help until then.
 */
export interface OwnPrefixes {
  /** The preview without the prefix; undefined when it does not bear one. */
  without(preview: string): string | undefined;
  /**
   * @param text newest message of the row's conversation, which is ours
   * @returns whether that was new
   */
  learn(preview: string, text: string): boolean;
}

const LONGEST_PREFIX = 24;
/** As much of a message as tells it from others. */
const COMPARED = 40;

export function createOwnPrefixes(pageLanguage: string | null | undefined): OwnPrefixes {
  const learned = new Set<string>();
  return {
    without(preview) {
      const plain = inOneLine(preview);
      for (const prefix of learned) if (plain.startsWith(prefix)) return plain.slice(prefix.length).trim();
      return withoutOwnPrefix(plain, pageLanguage);
    },
    learn(preview, text) {
      const words = inOneLine(text).slice(0, COMPARED);
      const plain = inOneLine(preview);
      const start = words === '' ? -1 : plain.indexOf(words);
      const prefix = plain.slice(0, Math.max(start, 0));
      // A word of the message itself, or of another, may stand there; what parts the two never is a letter.
      const isPrefix =
        prefix.length > 1 && prefix.length <= LONGEST_PREFIX && /[^\p{L}\p{N}\s]\s*$/u.test(prefix);
      if (!isPrefix || learned.has(prefix)) return false;
      learned.add(prefix);
      return true;
    },
  };
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A piece of what is on the page, and what it says. */
export interface Piece {
  readonly element: Element;
  readonly text: string;
}

/**
 * Knows for which conversation what is on the page was drawn. Address and page are not of one moment: after a click the
 * address is that of the next conversation while the last one is still there. Where messages bear no ids, the elements
 * themselves tell: one that said the same under another address has not been drawn anew.
 */
export interface Drawn {
  /** Whether all pieces can be the thread's; takes note of it if so. */
  claim(threadId: string, pieces: readonly Piece[]): boolean;
}

export function createDrawn(): Drawn {
  const owners = new WeakMap<Element, { readonly threadId: string; readonly text: string }>();
  return {
    claim(threadId, pieces) {
      const isAnothers = pieces.some(({ element, text }) => {
        const owner = owners.get(element);
        return owner !== undefined && owner.threadId !== threadId && owner.text === text;
      });
      if (isAnothers) return false;
      for (const { element, text } of pieces) owners.set(element, { threadId, text });
      return true;
    },
  };
}

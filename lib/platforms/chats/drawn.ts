import { type DurationMs, type EpochMs, SECOND } from '../../domain/units';

/** A piece of what is on the page, and what it says. */
export interface Piece {
  readonly element: Element;
  readonly text: string;
}

/** What is on the page of a conversation. */
export interface Drawing {
  readonly messages: readonly (Piece & { readonly id?: string | undefined })[];
  /** Where its head names the contact. */
  readonly head?: Piece | undefined;
}

/**
 * Knows for which conversation what is on the page was drawn. Address and page are not of one moment, and either may come
 * first. After a click the address is that of the next conversation while the last one is still there: where messages bear no
 * ids, the elements themselves tell; one that said the same under another address has not been drawn anew. Or the next
 * conversation is there while the address is still that of the last one: nothing on the page is as it was then, or its
 * head names somebody else.
 */
export interface Drawn {
  /** Whether all of it can be the thread's; takes note of it if so. */
  claim(threadId: string, drawing: Drawing, now: EpochMs): boolean;
}

/** Longer than an address was seen to lag behind its page (0.7 s in Business Suite). */
const LONGEST_LAG: DurationMs = 2 * SECOND;
/** Who bears another name for so long was renamed. */
const RENAMING_TIME: DurationMs = 10 * SECOND;

interface Claimed {
  readonly threadId: string;
  /** Ids of the messages, and the elements of those without. */
  readonly marks: ReadonlySet<string | Element>;
}

export function createDrawn(): Drawn {
  const owners = new WeakMap<Element, { readonly threadId: string; readonly text: string }>();
  const names = new Map<string, string>();
  let last: Claimed | undefined;
  let doubtedSince: EpochMs | undefined;

  const isAnothers = (threadId: string, pieces: readonly Piece[]) =>
    pieces.some(({ element, text }) => {
      const owner = owners.get(element);
      return owner !== undefined && owner.threadId !== threadId && owner.text === text;
    });
  /** For how long it has to stand before it is believed. */
  const doubtOf = (threadId: string, { messages, head }: Drawing): DurationMs => {
    const name = names.get(threadId);
    if (name !== undefined && head !== undefined && head.text !== name) return RENAMING_TIME;
    if (messages.length === 0 || last?.threadId !== threadId) return 0;
    const { marks } = last;
    return messages.some((message) => marks.has(markOf(message))) ? 0 : LONGEST_LAG;
  };

  return {
    claim(threadId, drawing, now) {
      const { messages, head } = drawing;
      const pieces = head === undefined ? messages : [...messages, head];
      if (isAnothers(threadId, pieces)) return false;
      const doubt = doubtOf(threadId, drawing);
      doubtedSince = doubt === 0 ? undefined : (doubtedSince ?? now);
      if (doubtedSince !== undefined && now - doubtedSince < doubt) return false;
      doubtedSince = undefined;
      for (const { element, text } of pieces) owners.set(element, { threadId, text });
      if (messages.length > 0) {
        last = { threadId, marks: new Set(messages.map(markOf)) };
        if (head !== undefined) names.set(threadId, head.text);
      }
      return true;
    },
  };
}

const markOf = ({ id, element }: Drawing['messages'][number]): string | Element => id ?? element;

import { type CannedReply, type CannedReplyVariant, variantKey } from '../domain/cannedReply';
import { foldText } from '../domain/foldText';
import type { Language } from '../domain/vocabulary';

/** A reply with its texts folded, as they are compared. */
export interface IndexedReply {
  readonly reply: CannedReply;
  /** Its place when all are sorted by shortcut, in the order of the interface's language. */
  readonly place: number;
  readonly shortcut: string;
  /** Of each wording, in their order. */
  readonly titles: readonly string[];
  /** The words of each title with a space before each: what begins a word is found by " " and it. */
  readonly titleWords: readonly string[];
  /** Title-independent words: tags and folder. */
  readonly labels: string;
  /** The folded body of a wording, folded when it is first asked for. */
  bodyOf(variant: CannedReplyVariant): string;
}

/** Replies ready to be searched at each key. */
export interface ReplyIndex {
  readonly entries: readonly IndexedReply[];
  findByShortcut(shortcut: string): CannedReply | undefined;
}

/** Prepares replies for `searchReplies`; worth keeping while they do not change. */
export function indexReplies(replies: readonly CannedReply[], language: Language): ReplyIndex {
  const { compare } = new Intl.Collator(language);
  const sorted = [...replies].sort((one, other) => compare(one.shortcut, other.shortcut));
  const byShortcut = new Map<string, CannedReply>();
  for (const reply of sorted) {
    const shortcut = foldText(reply.shortcut);
    if (!byShortcut.has(shortcut)) byShortcut.set(shortcut, reply);
  }
  return {
    entries: sorted.map(indexReply),
    findByShortcut: (shortcut) => byShortcut.get(foldText(shortcut)),
  };
}

function indexReply(reply: CannedReply, place: number): IndexedReply {
  const titles = reply.variants.map(({ title }) => foldText(title));
  const bodies = new Map<string, string>();
  return {
    reply,
    place,
    shortcut: foldText(reply.shortcut),
    titles,
    titleWords: titles.map((title) => ` ${wordsOf(title).join(' ')}`),
    labels: foldText([reply.folder, ...reply.tags].join('\n')),
    bodyOf(variant) {
      const key = variantKey(variant);
      const known = bodies.get(key);
      if (known !== undefined) return known;
      const folded = foldText(variant.body);
      bodies.set(key, folded);
      return folded;
    },
  };
}

/** Words of a folded text, without the signs between them. */
export const wordsOf = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

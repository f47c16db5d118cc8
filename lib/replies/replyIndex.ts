import { byName } from '../domain/byName';
import type { CannedReply, CannedReplyVariant } from '../domain/cannedReply';
import { foldText } from '../domain/foldText';
import type { Language } from '../domain/vocabulary';
import { rankVariants, type VariantWish } from './chooseVariant';

/** A reply with its texts folded, as they are compared. */
export interface IndexedReply {
  readonly reply: CannedReply;
  /** Its place when all are sorted by shortcut, in the order of the interface's language. */
  readonly place: number;
  readonly shortcut: string;
  /** Of each wording, in their order. */
  readonly titles: readonly string[];
  /** The words of all titles with a space before each: what begins a word is found by " " and it. */
  readonly titleWords: readonly string[];
  /** Shortcut, titles, tags and folder, to be searched at once. */
  readonly heads: string;
  /** The folded body of a wording, folded when it is first asked for. */
  bodyOf(variant: CannedReplyVariant): string;
}

/** Replies ready to be searched at each key. */
export interface ReplyIndex {
  readonly entries: readonly IndexedReply[];
  findByShortcut(shortcut: string): CannedReply | undefined;
  /** For each entry its wordings, the one that fits best first; kept from one key to the next. */
  variantsFor(wish: VariantWish): readonly (readonly CannedReplyVariant[])[];
}

/** Prepares replies for `searchReplies`; worth keeping while they do not change. */
export function indexReplies(replies: readonly CannedReply[], language: Language): ReplyIndex {
  const sorted = byName(replies, ({ shortcut }) => shortcut, language);
  const byShortcut = new Map<string, CannedReply>();
  for (const reply of sorted) {
    const shortcut = foldText(reply.shortcut);
    if (!byShortcut.has(shortcut)) byShortcut.set(shortcut, reply);
  }
  const ranked = new Map<string, readonly (readonly CannedReplyVariant[])[]>();
  return {
    entries: sorted.map(indexReply),
    findByShortcut: (shortcut) => byShortcut.get(foldText(shortcut)),
    variantsFor(wish) {
      const { conversationLanguage, interfaceLanguage, platform, formality } = wish;
      const key = [conversationLanguage, interfaceLanguage, platform, formality].join(' ');
      const known = ranked.get(key);
      if (known) return known;
      const variants = sorted.map((reply) => rankVariants(reply, wish));
      ranked.set(key, variants);
      return variants;
    },
  };
}

function indexReply(reply: CannedReply, place: number): IndexedReply {
  const titles = reply.variants.map(({ title }) => foldText(title));
  const shortcut = foldText(reply.shortcut);
  const bodies = new Map<CannedReplyVariant, string>();
  return {
    reply,
    place,
    shortcut,
    titles,
    titleWords: titles.map((title) => ` ${wordsOf(title).join(' ')}`),
    heads: [shortcut, ...titles, foldText([reply.folder, ...reply.tags].join('\n'))].join('\n'),
    bodyOf(variant) {
      const known = bodies.get(variant);
      if (known !== undefined) return known;
      const folded = foldText(variant.body);
      bodies.set(variant, folded);
      return folded;
    },
  };
}

/** Words of a folded text, without the signs between them. */
const wordsOf = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

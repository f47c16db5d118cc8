import type { CannedReply, CannedReplyVariant, ReplyContext, ReplyUsage } from '../domain/cannedReply';
import { foldText } from '../domain/foldText';
import { usageWeight } from '../domain/replyUsage';
import { languageOfTag, rankVariants, type VariantWish } from './chooseVariant';
import type { IndexedReply, ReplyIndex } from './replyIndex';
import type { ReplyEnvironment } from './replyVariables';

/** Better fits first. */
const RANKS = ['exactShortcut', 'shortcutPrefix', 'titleWords', 'titlePart', 'anywhere'] as const;
type Rank = (typeof RANKS)[number];

export interface FoundReply {
  readonly reply: CannedReply;
  /** All of them, the one to be shown first. */
  readonly variants: readonly CannedReplyVariant[];
}

/** How often replies were used, by their ids. */
export type Usages = ReadonlyMap<string, ReplyUsage>;

/**
 * Canned replies that are offered here and fit what was typed, best first: exact shortcut, beginning of a shortcut,
 * beginnings of words of a title, anywhere in a title, anywhere; of equal ones those used often and lately, favourites,
 * those made for this platform, language and these tags. All words of the query must fit; letters are compared folded
 * ("SIPARİŞ" finds "sipariş" and "siparis"). Titles are searched in every language, bodies only in the one that is
 * shown: nobody can see why another one fits. An empty query finds all.
 */
export function searchReplies(
  { entries }: ReplyIndex,
  query: string,
  context: ReplyContext,
  environment: ReplyEnvironment,
  usages: Usages = new Map(),
): FoundReply[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const wish = { ...environment, ...context };
  const account = context.account?.toLowerCase();
  const found: {
    readonly found: FoundReply;
    readonly rank: number;
    readonly bonus: number;
    place: number;
  }[] = [];
  for (const entry of entries) {
    if (!isOffered(entry.reply, context.platform, account)) continue;
    const variants = variantsFor(entry, words, wish);
    const [shown] = variants;
    if (shown === undefined) continue;
    const rank = rankOf(entry, shown, words);
    if (rank === undefined) continue;
    found.push({
      found: { reply: entry.reply, variants },
      rank: RANKS.indexOf(rank),
      bonus: bonusOf(entry.reply, shown, wish, usages.get(entry.reply.id)),
      place: entry.place,
    });
  }
  found.sort((one, other) => one.rank - other.rank || other.bonus - one.bonus || one.place - other.place);
  return found.map((each) => each.found);
}

const isOffered = (
  { scope }: CannedReply,
  platform: ReplyContext['platform'],
  account: string | undefined,
): boolean =>
  (scope.platforms.length === 0 || scope.platforms.includes(platform)) &&
  (scope.accounts.length === 0 || account === undefined || scope.accounts.includes(account));

/**
 * Where the page does not tell the language of the conversation, as in chats, who types a title tells which wording is
 * meant.
 */
function variantsFor(
  { reply, titles }: IndexedReply,
  words: readonly string[],
  wish: VariantWish,
): readonly CannedReplyVariant[] {
  const ranked = rankVariants(reply, wish);
  if (wish.conversationLanguage !== undefined || words.length === 0) return ranked;
  const isTyped = (variant: CannedReplyVariant) =>
    holdsEveryWord(titles[reply.variants.indexOf(variant)] ?? '', words);
  const typed = ranked.findIndex(isTyped);
  return typed <= 0 ? ranked : [...ranked.slice(typed, typed + 1), ...ranked.toSpliced(typed, 1)];
}

/** How well a reply fits the folded words, or `undefined` when it does not. */
function rankOf(entry: IndexedReply, shown: CannedReplyVariant, words: readonly string[]): Rank | undefined {
  const query = words.join(' ');
  if (entry.shortcut === query) return 'exactShortcut';
  if (entry.shortcut.startsWith(query)) return 'shortcutPrefix';
  if (entry.titleWords.some((title) => words.every((word) => title.includes(` ${word}`))))
    return 'titleWords';
  if (entry.titles.some((title) => holdsEveryWord(title, words))) return 'titlePart';
  const isAnywhere = words.every(
    (word) =>
      entry.shortcut.includes(word) ||
      entry.labels.includes(word) ||
      entry.titles.some((title) => title.includes(word)) ||
      entry.bodyOf(shown).includes(word),
  );
  return isAnywhere ? 'anywhere' : undefined;
}

const holdsEveryWord = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/** What orders replies that fit equally well; each part is worth about as much as one use more. */
function bonusOf(
  { isFavourite, tags, scope }: CannedReply,
  shown: CannedReplyVariant,
  wish: VariantWish & Pick<ReplyEnvironment, 'now' | 'tags'>,
  usage: ReplyUsage | undefined,
): number {
  const used = usage ? Math.log2(1 + usageWeight(usage, wish.now)) : 0;
  const isForPlatform = shown.platform === wish.platform || scope.platforms.length > 0;
  const speaks = shown.language === languageOfTag(wish.conversationLanguage);
  const isTagged = wish.tags?.some((tag) => tags.includes(tag)) ?? false;
  return used + Number(isFavourite) * 2 + Number(isForPlatform) + Number(speaks) + Number(isTagged) * 2;
}

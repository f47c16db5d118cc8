import type { CannedReply, CannedReplyVariant, ReplyContext, ReplyUsage } from '../domain/cannedReply';
import { foldText } from '../domain/foldText';
import { usageWeight } from '../domain/replyUsage';
import type { Language } from '../domain/vocabulary';
import { languageOfTag, type VariantWish } from './chooseVariant';
import type { IndexedReply, ReplyIndex } from './replyIndex';
import type { ReplyEnvironment } from './replyVariables';

/** Better fits first. */
const RANKS = { exactShortcut: 0, shortcutPrefix: 1, titleWords: 2, titlePart: 3, anywhere: 4 } as const;

/** More than any bonus: a better rank always comes first. */
const MOST_BONUS = 1000;

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
  index: ReplyIndex,
  query: string,
  context: ReplyContext,
  environment: ReplyEnvironment,
  usages: Usages = new Map(),
): FoundReply[] {
  const wanted = readQuery(query);
  const wish = { ...environment, ...context };
  const account = context.account?.toLowerCase();
  const ranked = index.variantsFor(wish);
  const preferences = { ...wish, spoken: languageOfTag(context.conversationLanguage) };
  const found: Candidate[] = [];
  for (const entry of index.entries) {
    const { reply, place } = entry;
    if (!isOffered(reply, context.platform, account)) continue;
    const variants = variantsFor(entry, ranked[place] ?? [], wanted, wish);
    const [shown] = variants;
    if (shown === undefined) continue;
    const rank = rankOf(entry, shown, wanted);
    if (rank === undefined) continue;
    const bonus = bonusOf(reply, shown, usages.get(reply.id), preferences);
    found.push({ reply, variants, misfit: rank * MOST_BONUS - bonus });
  }
  // Those that fit equally well stay in the order of the index.
  return found.sort((one, other) => one.misfit - other.misfit);
}

interface Candidate extends FoundReply {
  readonly misfit: number;
}

interface Query {
  /** Folded. */
  readonly words: readonly string[];
  /** With a space before each. */
  readonly starts: readonly string[];
  readonly whole: string;
}

function readQuery(query: string): Query {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return { words, starts: words.map((word) => ` ${word}`), whole: words.join(' ') };
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
  ranked: readonly CannedReplyVariant[],
  { words }: Query,
  { conversationLanguage }: VariantWish,
): readonly CannedReplyVariant[] {
  if (conversationLanguage !== undefined || words.length === 0) return ranked;
  if (!titles.some((title) => holdsEveryWord(title, words))) return ranked;
  const typed = ranked.findIndex((variant) =>
    holdsEveryWord(titles[reply.variants.indexOf(variant)] ?? '', words),
  );
  return typed <= 0 ? ranked : [...ranked.slice(typed, typed + 1), ...ranked.toSpliced(typed, 1)];
}

/** How well a reply fits, as a place in `RANKS`; `undefined` when it does not. */
function rankOf(
  entry: IndexedReply,
  shown: CannedReplyVariant,
  { words, starts, whole }: Query,
): number | undefined {
  const { shortcut, heads, titles, titleWords } = entry;
  if (shortcut.startsWith(whole)) return shortcut === whole ? RANKS.exactShortcut : RANKS.shortcutPrefix;
  if (holdsEveryWord(heads, words)) {
    if (titleWords.some((title) => holdsEveryWord(title, starts))) return RANKS.titleWords;
    if (titles.some((title) => holdsEveryWord(title, words))) return RANKS.titlePart;
    return RANKS.anywhere;
  }
  const body = entry.bodyOf(shown);
  return words.every((word) => body.includes(word) || heads.includes(word)) ? RANKS.anywhere : undefined;
}

const holdsEveryWord = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

interface Preferences extends Pick<VariantWish, 'platform'>, Pick<ReplyEnvironment, 'now' | 'tags'> {
  /** Language of the conversation, where it is one of ours. */
  readonly spoken: Language | undefined;
}

/** What orders replies that fit equally well; each part is worth about as much as one use more. */
function bonusOf(
  { isFavourite, tags, scope }: CannedReply,
  shown: CannedReplyVariant,
  usage: ReplyUsage | undefined,
  preferences: Preferences,
): number {
  const used = usage ? Math.log2(1 + usageWeight(usage, preferences.now)) : 0;
  const isForPlatform = shown.platform === preferences.platform || scope.platforms.length > 0;
  const isTagged = preferences.tags?.some((tag) => tags.includes(tag)) ?? false;
  const isSpoken = shown.language === preferences.spoken;
  return used + Number(isFavourite) * 2 + Number(isForPlatform) + Number(isSpoken) + Number(isTagged) * 2;
}

import type { CannedReply, CannedReplyVariant, ReplyContext, ReplyMatch } from '../domain/cannedReply';
import { foldText } from '../domain/foldText';
import { chooseVariant } from './chooseVariant';
import { fillIn } from './renderReply';
import { type ReplyEnvironment, scopeOf } from './replyVariables';
import { createTemplateEngine } from './templateEngine';
import { TemplateError } from './templateError';

/** More than anybody looks through; each one shown is rendered. */
const MOST_MATCHES = 30;

/** Better fits first. */
const RANKS = ['exactShortcut', 'shortcutPrefix', 'titleWords', 'titlePart', 'anywhere'] as const;
type Rank = (typeof RANKS)[number];

interface Candidate {
  readonly reply: CannedReply;
  readonly variant: CannedReplyVariant;
  readonly rank: number;
}

/**
 * Canned replies that fit what was typed, best first: exact shortcut, beginning of a shortcut, beginnings of
 * words of a title, anywhere in a title, anywhere. All words of the query must fit; letters are compared folded
 * ("SIPARİŞ" finds "sipariş" and "siparis"). Titles are searched in every language, bodies only in the one that is
 * shown: nobody can see why another one fits. An empty query finds all.
 */
export function findReplies(
  replies: readonly CannedReply[],
  query: string,
  context: ReplyContext,
  environment: ReplyEnvironment,
): ReplyMatch[] {
  const words = wordsOf(query);
  const candidates: Candidate[] = [];
  for (const reply of replies) {
    const variant = variantFor(reply, words, context, environment);
    if (!variant) continue;
    const rank = rankOf(reply, variant, words);
    if (rank !== undefined) candidates.push({ reply, variant, rank: RANKS.indexOf(rank) });
  }
  const order = new Intl.Collator(environment.interfaceLanguage);
  candidates.sort((a, b) => a.rank - b.rank || order.compare(a.reply.shortcut, b.reply.shortcut));
  const engine = createTemplateEngine();
  return candidates.slice(0, MOST_MATCHES).flatMap(({ reply, variant }) => {
    try {
      const scope = scopeOf(context, variant.language, environment);
      const { text, missing } = fillIn(variant.body, scope, {}, engine);
      return [{ ...headOf(reply, variant), preview: text.trim(), fields: missing }];
    } catch (error) {
      // Kept in the list, with its template as it is: choosing it tells what is wrong with it.
      if (error instanceof TemplateError)
        return [{ ...headOf(reply, variant), preview: variant.body, fields: [] }];
      throw error;
    }
  });
}

/**
 * Where the page does not tell the language of the conversation, as in chats, who types a title tells which wording is
 * meant.
 */
function variantFor(
  reply: CannedReply,
  words: readonly string[],
  { conversationLanguage }: ReplyContext,
  { interfaceLanguage }: ReplyEnvironment,
): CannedReplyVariant | undefined {
  const shown = chooseVariant(reply, conversationLanguage, interfaceLanguage);
  const isTyped = ({ title }: CannedReplyVariant) => holdsEveryWord(foldText(title), words);
  if (conversationLanguage !== undefined || shown === undefined || isTyped(shown)) return shown;
  return reply.variants.find(isTyped) ?? shown;
}

const headOf = ({ id, shortcut }: CannedReply, { title, language }: CannedReplyVariant) => ({
  replyId: id,
  shortcut,
  title,
  language,
});

/** How well a reply fits the folded words, or `undefined` when it does not. */
function rankOf(reply: CannedReply, shown: CannedReplyVariant, words: readonly string[]): Rank | undefined {
  const shortcut = foldText(reply.shortcut);
  const query = words.join(' ');
  if (shortcut === query) return 'exactShortcut';
  if (shortcut.startsWith(query)) return 'shortcutPrefix';
  const titles = reply.variants.map(({ title }) => foldText(title));
  if (titles.some((title) => startsEveryWord(title, words))) return 'titleWords';
  if (titles.some((title) => holdsEveryWord(title, words))) return 'titlePart';
  const everything = [shortcut, ...titles, foldText([shown.body, ...reply.tags].join('\n'))].join('\n');
  return holdsEveryWord(everything, words) ? 'anywhere' : undefined;
}

const wordsOf = (text: string): string[] => foldText(text).split(/\s+/).filter(Boolean);

const holdsEveryWord = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

const startsEveryWord = (text: string, words: readonly string[]): boolean => {
  const starts = text.split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => starts.some((start) => start.startsWith(word)));
};

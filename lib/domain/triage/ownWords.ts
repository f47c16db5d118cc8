import { LANGUAGES, type Language } from '../vocabulary';
import { extendPack, type PackExtension } from './extendPack';
import type { LanguagePack } from './languagePack';
import { TOPICS, type Topic } from './topics';

/** How a word sounds, with its weight; see `WeightedWords`. */
const SOUNDS = { furious: -4, unhappy: -2, content: 2 } as const;
type Tone = keyof typeof SOUNDS;

/** What a word of the user's can say: a name of the brand, a topic, a sound, or nothing at all. */
export const WORD_MEANINGS = ['brand', ...TOPICS, 'furious', 'unhappy', 'content', 'nothing'] as const;
export type WordMeaning = (typeof WORD_MEANINGS)[number];

/** A word or several that the user added to what is known of a language. */
export interface OwnWord {
  /** Names of the brand count in all of them. */
  readonly language: Language;
  /** As in packs, see `WeightedWords`: `late`, `delay*`, `still waiting`. */
  readonly entry: string;
  readonly means: WordMeaning;
}

export const MOST_OWN_WORDS = 2000;
/** In UTF-16 units. */
export const LONGEST_OWN_WORD = 80;

/** Why an entry cannot be taken. */
export type WordFault = 'empty' | 'tooLong' | 'tooWide' | 'wrongWildcard' | 'known' | 'tooMany';

/** Letters that have to stand before a wildcard: fewer would fit nearly every text. */
const FEWEST_BEFORE_WILDCARD = 2;

/** What is wrong with an entry by itself; undefined where nothing is. */
export function entryFault(entry: string): WordFault | undefined {
  if (!/[\p{L}\p{N}]/u.test(entry)) return 'empty';
  if (entry.length > LONGEST_OWN_WORD) return 'tooLong';
  for (const part of entry.split(/\s+/)) {
    if (/\*./u.test(part)) return 'wrongWildcard';
    if (part.endsWith('*') && part.replace(/[^\p{L}\p{N}]/gu, '').length < FEWEST_BEFORE_WILDCARD) {
      return 'tooWide';
    }
  }
  // Commas part entries, and the others are marks of the packs' own.
  return /[,~\n]/u.test(entry) ? 'wrongWildcard' : undefined;
}

/** Whether something that came from elsewhere is words of the user's. */
export const areOwnWords = (value: unknown): value is readonly OwnWord[] =>
  Array.isArray(value) && value.length <= MOST_OWN_WORDS && value.every(isOwnWord);

function isOwnWord(value: unknown): value is OwnWord {
  if (typeof value !== 'object' || value === null) return false;
  const { language, entry, means } = value as Readonly<Record<string, unknown>>;
  return (
    LANGUAGES.some((each) => each === language) &&
    WORD_MEANINGS.some((each) => each === means) &&
    typeof entry === 'string' &&
    entryFault(entry) === undefined
  );
}

/** Entries that say the brand's name, in whatever language they were written down. */
export const brandIn = (words: readonly OwnWord[]): string[] =>
  words.flatMap(({ means, entry }) => (means === 'brand' ? entry : []));

/** The packs with the user's own words. */
export function packsWith(
  packs: Readonly<Record<Language, LanguagePack>>,
  words: readonly OwnWord[],
): Readonly<Record<Language, LanguagePack>> {
  const extended = (language: Language): LanguagePack => {
    const own = words.filter((word) => word.language === language && word.means !== 'brand');
    return own.length === 0 ? packs[language] : extendPack(packs[language], extensionOf(own));
  };
  return { en: extended('en'), tr: extended('tr'), id: extended('id') };
}

function extensionOf(words: readonly OwnWord[]): PackExtension {
  const entriesOf = (means: WordMeaning): string[] =>
    words.flatMap((word) => (word.means === means ? word.entry : []));
  const topics = TOPICS.flatMap((topic): [Topic, string][] => {
    const entries = entriesOf(topic);
    return entries.length === 0 ? [] : [[topic, entries.join(',')]];
  });
  const tones = Object.keys(SOUNDS) as Tone[];
  return {
    tone: tones.map((tone) => ({ weight: SOUNDS[tone], words: entriesOf(tone).join(',') })),
    topics: Object.fromEntries(topics),
    without: entriesOf('nothing').flatMap(bothForms).join(','),
  };
}

/** Nobody knows whether the packs hold a word or its beginning. */
function bothForms(entry: string): string[] {
  const word = entry.replace(/\*$/, '');
  return [word, `${word}*`];
}

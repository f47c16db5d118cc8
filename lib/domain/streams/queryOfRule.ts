import type { Condition, Rule } from '../triage/rules/rule';
import type { Platform } from '../vocabulary';
import { LONGEST_QUERY } from './stream';

/**
 * What a platform can search for of what a rule asks: words, and on X also "or", "not", a question and a language. Sound,
 * times and tags no platform knows; nor wildcards, of which the beginning is searched as it is.
 *
 * @param brand names of the brand
 * @returns an empty text where nothing can be searched for
 */
export function queryOfRule({ when }: Rule, platform: Platform, brand: readonly string[]): string {
  const parts = partsOf(when);
  if (platform === 'x') {
    const said = parts.flatMap((part) => queryOf(part, brand));
    const isSearchable = said.some(
      (part) => !part.startsWith('-') && part !== '?' && !part.startsWith('lang:'),
    );
    return isSearchable ? within(said) : '';
  }
  // Their searches take words only, and each word of all: the first of the alternatives stands for them.
  return within(
    parts.flatMap((part) => {
      const [first] = wordsOf(part, brand);
      return first === undefined ? [] : plain(first);
    }),
  );
}

const partsOf = (condition: Condition): readonly Condition[] =>
  condition.type === 'all' ? condition.of.flatMap(partsOf) : [condition];

function queryOf(part: Condition, brand: readonly string[]): string[] {
  switch (part.type) {
    case 'words':
    case 'brand': {
      const terms = termsOf(wordsOf(part, brand));
      if (terms.length === 0) return [];
      return [terms.length === 1 ? terms.join('') : `(${terms.join(' OR ')})`];
    }
    case 'not':
      return termsOf(wordsOf(part.of, brand)).map((term) => `-${term}`);
    case 'question':
      return ['?'];
    case 'language': {
      const [language] = part.languages;
      return part.languages.length === 1 && language !== 'unknown' ? [`lang:${language}`] : [];
    }
    default:
      return [];
  }
}

const wordsOf = (part: Condition, brand: readonly string[]): readonly string[] =>
  part.type === 'words' ? part.words : part.type === 'brand' ? brand : [];

const termsOf = (words: readonly string[]): string[] => [
  ...new Set(
    words
      .map(plain)
      .filter((word) => word !== '')
      .map((word) => (word.includes(' ') ? `"${word}"` : word)),
  ),
];

/** Without wildcards and whatever else a search would take for its own. */
const plain = (word: string): string =>
  word
    .replace(/[*"()~]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** As many parts as the platform's field holds. */
function within(parts: readonly string[]): string {
  let query = '';
  for (const part of parts) {
    const longer = query === '' ? part : `${query} ${part}`;
    if (longer.length > LONGEST_QUERY) break;
    query = longer;
  }
  return query;
}

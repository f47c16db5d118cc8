import { foldText } from '../../foldText';
import type { Word } from '../readText';

/** Whether words stand in a text; made once for each entry of a rule. */
export type MatchWords = (words: readonly Word[]) => boolean;

const ANY = '*';
/** As in the words of a text. */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/**
 * A matcher of one entry such as `refund*`, `*bank*` or `never again`. Its time grows with the length of text and entry only,
 * whatever the entry is.
 */
export function matchWords(entry: string): MatchWords {
  const patterns = foldText(entry)
    .replace(/['’]/g, '')
    .replace(DRAWN_OUT, '$1$1')
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((pattern) => pattern !== '');
  if (patterns.length === 0) return () => false;
  return (words) =>
    words.some((_, start) =>
      patterns.every(
        (pattern, offset) => words[start + offset]?.forms.some((form) => fits(pattern, form)) ?? false,
      ),
    );
}

/** An entry that fits every text with a word in it. */
export const isMereWildcard = (entry: string): boolean => /^[\s*]*\*[\s*]*$/.test(entry);

/** Whether a word fits a pattern with wildcards: from left to right, going back to the last wildcard only. */
function fits(pattern: string, word: string): boolean {
  let inPattern = 0;
  let inWord = 0;
  let wildcard = -1;
  let afterWildcard = 0;
  while (inWord < word.length) {
    if (pattern[inPattern] === ANY) {
      wildcard = inPattern++;
      afterWildcard = inWord;
    } else if (pattern[inPattern] === word[inWord]) {
      inPattern++;
      inWord++;
    } else if (wildcard >= 0) {
      inPattern = wildcard + 1;
      inWord = ++afterWildcard;
    } else return false;
  }
  while (pattern[inPattern] === ANY) inPattern++;
  return inPattern === pattern.length;
}

import { foldText } from '../foldText';
import type { Word } from './readText';

/** A place where an entry fits: words from `start` up to, but not including, `end`. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  /** The entry as it is written in the list, folded. */
  readonly entry: string;
}

export interface PhraseIndex<Value> {
  /** Every place where an entry fits, by where it starts; several may start at one word. */
  find(words: readonly Word[]): PhraseMatch<Value>[];
  /** For each word in turn the longest entry that starts there, none within another. */
  findLongest(words: readonly Word[]): PhraseMatch<Value>[];
}

interface Part {
  readonly text: string;
  readonly kind: 'word' | 'beginning' | 'number';
  /** How many other words may stand before it. */
  readonly gap: number;
}

interface Phrase<Value> {
  readonly parts: readonly Part[];
  readonly value: Value;
  readonly entry: string;
}

/** What `..` lets stand between two words. */
const WIDEST_GAP = 3;
const NUMBER_KEY = '#';

/** Entries of lists such as those of `LanguagePack`, folded. */
export const entriesOf = (list: string): string[] =>
  // Folded at once: there are thousands of entries.
  foldText(list)
    .replace(/['’]/g, '')
    .split(/[,\n]/)
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');

/**
 * Finds entries in texts in a time that does not grow with the number of entries: they are looked up by their first words
 * and the beginnings of these.
 *
 * @param lists each with the value its entries stand for; for what entries look like see `WeightedWords`
 */
export function createPhraseIndex<Value>(
  lists: Iterable<readonly [value: Value, list: string]>,
): PhraseIndex<Value> {
  const whole = new Map<string, Phrase<Value>[]>();
  const beginnings = new Map<string, Phrase<Value>[]>();
  let longestBeginning = 0;
  for (const [value, list] of lists) {
    for (const entry of entriesOf(list)) {
      const parts = partsOf(entry);
      const [first] = parts;
      if (first === undefined) continue;
      const isBeginning = first.kind === 'beginning';
      const key = first.kind === 'number' ? NUMBER_KEY : first.text;
      if (isBeginning) longestBeginning = Math.max(longestBeginning, key.length);
      addTo(isBeginning ? beginnings : whole, key, { parts, value, entry });
    }
  }

  function startingAt(words: readonly Word[], start: number, found: PhraseMatch<Value>[]): void {
    const word = words[start];
    if (word === undefined) return;
    const take = (phrases: readonly Phrase<Value>[] | undefined): void => {
      for (const { parts, value, entry } of phrases ?? []) {
        const end = endOf(parts, words, start);
        if (end !== undefined) found.push({ value, start, end, entry });
      }
    };
    for (const form of word.forms) {
      take(whole.get(form));
      for (let length = 0; length <= Math.min(form.length, longestBeginning); length++) {
        take(beginnings.get(form.slice(0, length)));
      }
    }
    if (word.isNumber) take(whole.get(NUMBER_KEY));
  }

  return {
    find(words) {
      const found: PhraseMatch<Value>[] = [];
      for (let start = 0; start < words.length; start++) startingAt(words, start, found);
      return found;
    },
    findLongest(words) {
      const found: PhraseMatch<Value>[] = [];
      for (let start = 0; start < words.length; start++) {
        const here: PhraseMatch<Value>[] = [];
        startingAt(words, start, here);
        const longest = here.reduce<PhraseMatch<Value> | undefined>(
          (best, match) => (best === undefined || isMoreExact(match, best) ? match : best),
          undefined,
        );
        if (longest === undefined) continue;
        found.push(longest);
        start = longest.end - 1;
      }
      return found;
    },
  };
}

function addTo<Value>(index: Map<string, Phrase<Value>[]>, key: string, phrase: Phrase<Value>): void {
  const phrases = index.get(key);
  if (phrases === undefined) index.set(key, [phrase]);
  else phrases.push(phrase);
}

const isMoreExact = <Value>(one: PhraseMatch<Value>, other: PhraseMatch<Value>): boolean =>
  one.end > other.end || (one.end === other.end && exactness(one.entry) > exactness(other.entry));

/** A whole word says more than its beginning. */
const exactness = (entry: string): number => entry.length + (entry.endsWith('*') ? 0 : 1);

function partsOf(entry: string): Part[] {
  const parts: Part[] = [];
  let gap = 0;
  for (const piece of entry.split(' ')) {
    if (piece === '..') {
      gap = WIDEST_GAP;
      continue;
    }
    if (piece === '#') parts.push({ text: '', kind: 'number', gap });
    else if (piece.endsWith('*')) parts.push({ text: piece.slice(0, -1), kind: 'beginning', gap });
    else parts.push({ text: piece, kind: 'word', gap });
    gap = 0;
  }
  return parts;
}

/** Where an entry ends that starts there; undefined if it does not fit. */
function endOf(parts: readonly Part[], words: readonly Word[], start: number): number | undefined {
  let next = start;
  for (const part of parts) {
    const last = Math.min(next + part.gap, words.length - 1);
    while (next <= last && !fits(part, words[next])) next++;
    if (next > last) return undefined;
    next++;
  }
  return next;
}

function fits({ kind, text }: Part, word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (kind === 'number') return word.isNumber;
  if (kind === 'word') return word.forms.includes(text);
  return word.forms.some((form) => form.startsWith(text));
}

import { type ReadText, readText } from './readText';

/** Suffixes begin about here, in Turkish and Indonesian as well. */
const STEM_LENGTH = 6;
const SHORTEST = 3;

/** What a text is compared by: the beginnings of its words, each once. */
export function tagFeatures(text: string, { words }: ReadText = readText(text)): string[] {
  const stems = words.flatMap(({ forms: [form], isNumber }) =>
    isNumber || form.length < SHORTEST ? [] : stemOf(form),
  );
  return [...new Set(stems)];
}

/** @param word folded */
export const stemOf = (word: string): string => word.slice(0, STEM_LENGTH);

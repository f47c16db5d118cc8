/** Gives what is known of a language; gathered when it is first asked for, as that takes milliseconds. */
export type Known<Words> = () => Words;

/** The page's own language, then English: parts of X are left in it on pages of any language. */
export function languagesToTry<Words>(
  language: string,
  gather: (language: string) => Words,
): readonly Known<Words>[] {
  return [...new Set([language, 'en'])].map((tag) => {
    let words: Words | undefined;
    return () => {
      words ??= gather(tag);
      return words;
    };
  });
}

/** The first answer that one of the languages gives. */
export function firstKnown<Words, Answer>(
  languages: readonly Known<Words>[],
  ask: (words: Words) => Answer | undefined,
): Answer | undefined {
  for (const known of languages) {
    const answer = ask(known());
    if (answer !== undefined) return answer;
  }
  return undefined;
}

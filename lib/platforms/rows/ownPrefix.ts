/**
 * What pages write before the preview of a message of ours, in their own words. Words are translated and people may write
 * them too, so they are a help only: without one of these nothing is known.
 */
const OWN_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['You'],
  tr: ['Sen', 'Siz'],
  id: ['Anda', 'Kamu'],
  vi: ['Bạn'],
};

/** How a page of a language calls us; pages may be left in English in part. */
export const ownWordsIn = (pageLanguage: string | null | undefined): readonly string[] => [
  ...(OWN_WORDS[pageLanguage?.split('-')[0] ?? ''] ?? []),
  ...(OWN_WORDS.en ?? []),
];

/** The preview without our prefix; undefined when it does not bear it. */
export function withoutOwnPrefix(
  preview: string,
  pageLanguage: string | null | undefined,
): string | undefined {
  const word = ownWordsIn(pageLanguage).find((candidate) => preview.startsWith(`${candidate}:`));
  return word === undefined ? undefined : preview.slice(word.length + 1).trim();
}

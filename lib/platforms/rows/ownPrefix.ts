/**
 * What X writes before the preview of a message of ours, in its own words. Words are translated and people may write them
 * too, so they are a help only: without one of these nothing is known.
 */
const OWN_WORDS: Readonly<Record<string, string>> = { en: 'You', tr: 'Sen', id: 'Anda' };

/** The preview without our prefix; undefined when it does not bear it. X Chat may be left in English on any page. */
export function withoutOwnPrefix(
  preview: string,
  pageLanguage: string | null | undefined,
): string | undefined {
  const words = [OWN_WORDS[pageLanguage?.split('-')[0] ?? ''], OWN_WORDS.en];
  for (const word of words) {
    if (word !== undefined && preview.startsWith(`${word}:`)) return preview.slice(word.length + 1).trim();
  }
  return undefined;
}

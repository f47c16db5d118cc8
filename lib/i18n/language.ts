import { LANGUAGES, type Language } from '../domain/vocabulary';

/** Tags that older browsers and pages still use for a language of ours. */
const FORMER_TAGS: Readonly<Record<string, Language>> = { in: 'id' };

const isLanguage = (subtag: string): subtag is Language => LANGUAGES.some((language) => language === subtag);

/**
 * The interface's language for a person who prefers these, best first.
 *
 * @param preferred BCP 47 tags such as `navigator.languages` gives
 * @returns the first that the interface speaks; English when it speaks none of them
 */
export function resolveLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [subtag = ''] = tag.toLowerCase().split(/[-_]/);
    const language = FORMER_TAGS[subtag] ?? subtag;
    if (isLanguage(language)) return language;
  }
  return 'en';
}

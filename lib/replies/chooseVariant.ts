import type { CannedReply, CannedReplyVariant } from '../domain/cannedReply';
import { LANGUAGES, type Language } from '../domain/vocabulary';

/** X still marks Indonesian with the code that was withdrawn in 1989. */
const OLD_CODES: Readonly<Record<string, Language>> = { in: 'id' };

/**
 * The wording that fits best: in the conversation's language, else in the interface's, else in English, else
 * whichever there is.
 */
export function chooseVariant(
  { variants }: CannedReply,
  conversationLanguage: string | undefined,
  interfaceLanguage: Language,
): CannedReplyVariant | undefined {
  const wanted = [languageOfTag(conversationLanguage), interfaceLanguage, 'en'];
  for (const language of wanted) {
    const variant = variants.find((candidate) => candidate.language === language);
    if (variant) return variant;
  }
  return variants[0];
}

/** The language of a BCP 47 tag such as `tr-TR`, when the interface speaks it. */
function languageOfTag(tag: string | undefined): Language | undefined {
  const code = tag?.toLowerCase().split('-', 1)[0] ?? '';
  return OLD_CODES[code] ?? LANGUAGES.find((language) => language === code);
}

import { type CannedReply, PLAIN_REPLY } from '../domain/cannedReply';
import { LANGUAGES, type Language } from '../domain/vocabulary';
import { starterTexts } from './starterTexts';

/**
 * The thirteen replies everybody begins with, in all languages.
 *
 * @param language whose words the shortcuts are
 */
export const starterReplies = (language: Language): CannedReply[] =>
  starterTexts.map(({ name, shortcuts, tags, ...texts }) => ({
    ...PLAIN_REPLY,
    id: `starter-${name}`,
    shortcut: shortcuts[language],
    tags,
    variants: LANGUAGES.map((variantLanguage) => ({ language: variantLanguage, ...texts[variantLanguage] })),
  }));

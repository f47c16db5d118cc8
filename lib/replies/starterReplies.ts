import { type CannedReply, type Formality, PLAIN_REPLY } from '../domain/cannedReply';
import { LANGUAGES, type Language } from '../domain/vocabulary';
import { starterTexts } from './starterTexts';

/** How these texts address the customer; the starter set of the library has the other way too. */
const FORMALITY_OF: Readonly<Record<Language, Formality>> = { en: 'casual', tr: 'formal', id: 'casual' };

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
    variants: LANGUAGES.map((each) => ({ language: each, formality: FORMALITY_OF[each], ...texts[each] })),
  }));

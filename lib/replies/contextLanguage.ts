import type { ReplyContext } from '../domain/cannedReply';
import { createLanguageDetector, type DetectLanguage } from '../domain/triage/detectLanguage';
import { PACKS } from '../domain/triage/packs';
import { readText } from '../domain/triage/readText';

/**
 * Completes a context whose page puts no language on what the contact said: it is told by the words, where they tell.
 * Make it once and keep it: the words of the languages are taken apart with the first context that needs them.
 */
export function createContextLanguage(): (context: ReplyContext) => ReplyContext {
  let detect: DetectLanguage | undefined;
  return (context) => {
    const { conversationLanguage, contactWords } = context;
    if (conversationLanguage !== undefined || contactWords === undefined) return context;
    detect ??= createLanguageDetector(Object.values(PACKS));
    const language = detect(readText(contactWords));
    return language === 'unknown' ? context : { ...context, conversationLanguage: language };
  };
}

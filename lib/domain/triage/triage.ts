import { LANGUAGES, type Language } from '../vocabulary';
import { type CompiledPack, compilePack } from './compilePack';
import { createLanguageDetector, type DetectedLanguage } from './detectLanguage';
import type { LanguagePack } from './languagePack';
import { type ReadText, readText } from './readText';
import { scoreRead, type TextScore } from './textScore';

/** What a text says, as far as words can tell. */
export interface TriagedText extends TextScore {
  /** Of this text alone. */
  readonly language: DetectedLanguage;
}

export type TriageText = (text: string, otherwise?: Language) => TriagedText;

/**
 * Reads texts by the packs given. Make it once and keep it: the packs are taken apart when it is made.
 *
 * @returns a function of a text, and of the language to read it in where the text itself does not tell: the conversation's
 *   earlier one, or the interface's. Without that, it is read in the language that finds most in it.
 */
export function createTriage(packs: Readonly<Record<Language, LanguagePack>>): TriageText {
  const compiled = new Map<Language, CompiledPack>();
  // Most people need one of them.
  const packOf = (language: Language): CompiledPack => {
    const known = compiled.get(language) ?? compilePack(packs[language]);
    compiled.set(language, known);
    return known;
  };
  const detect = createLanguageDetector(Object.values(packs));
  return (text, otherwise) => {
    const read = readText(text);
    const language = detect(read);
    const chosen = language === 'unknown' ? (otherwise ?? mostFound(read, packOf)) : language;
    return { ...scoreRead(text, read, packOf(chosen)), language };
  };
}

function mostFound(read: ReadText, packOf: (language: Language) => CompiledPack): Language {
  const [first, ...others] = LANGUAGES;
  const found = (language: Language): number =>
    packOf(language).tone.find(read.words).length + packOf(language).topics.find(read.words).length;
  return others.reduce<Language>(
    (best, language) => (found(language) > found(best) ? language : best),
    first,
  );
}

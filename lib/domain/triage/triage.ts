import { LANGUAGES, type Language } from '../vocabulary';
import { type CompiledPack, compilePack } from './compilePack';
import { createLanguageDetector, type DetectedLanguage } from './detectLanguage';
import type { LanguagePack } from './languagePack';
import { type ReadText, readText } from './readText';
import { scoreRead, type TextScore, topicsIn } from './textScore';
import type { Topic } from './topics';

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
  const packOf = packsOnDemand(packs);
  const detect = createLanguageDetector(Object.values(packs));
  return (text, otherwise) => {
    const read = readText(text);
    const language = detect(read);
    const chosen = language === 'unknown' ? (otherwise ?? mostFound(read, packOf)) : language;
    return { ...scoreRead(text, read, packOf(chosen)), language };
  };
}

/** The words of a text by what they say it is about. */
export type TopicWords = (text: string, language: Language) => ReadonlyMap<Topic, readonly string[]>;

/** Finds the words for what `createTriage` says a text is about, for whoever wants to be told. */
export function createTopicWords(packs: Readonly<Record<Language, LanguagePack>>): TopicWords {
  const packOf = packsOnDemand(packs);
  return (text, language) => topicsIn(readText(text), packOf(language)).all;
}

/** Takes each pack apart when it is first needed: most people need one of them. */
function packsOnDemand(
  packs: Readonly<Record<Language, LanguagePack>>,
): (language: Language) => CompiledPack {
  const compiled = new Map<Language, CompiledPack>();
  return (language) => {
    const known = compiled.get(language) ?? compilePack(packs[language]);
    compiled.set(language, known);
    return known;
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

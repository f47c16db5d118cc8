import { LANGUAGES, type Language } from '../vocabulary';
import type { LanguagePack } from './languagePack';
import { createPhraseIndex, entriesOf, type PhraseIndex } from './phraseIndex';
import type { ReadText, Word } from './readText';

/** `unknown`: too short, too mixed, or another language than those of the packs. */
export type DetectedLanguage = Language | 'unknown';

export type DetectLanguage = (text: ReadText) => DetectedLanguage;

/** An everyday word says most, a word of the pack's lists less, a mere ending little. */
const COMMON = 1;
const LISTED = 0.6;
const SHAPE = 0.35;
/** Letters that no other of the languages has. */
const OWN_LETTER = 1.5;
/** Evidence for and against below which nothing is claimed. */
const LEAST_EVIDENCE = 0.9;
const LEAST_MARGIN = 0.3;

const MOST_KNOWN = 5000;

interface Heard {
  readonly language: Language;
  readonly weight: number;
}

interface Evidence {
  readonly language: Language;
  readonly common: ReadonlySet<string>;
  readonly listed: PhraseIndex<number>;
  readonly shapes: readonly { readonly start: string; readonly end: string }[];
}

/**
 * Tells the language of a short text by everyday words, the words of the packs, endings and letters. Small detectors that
 * count letters fail on posts of a few words, see `docs/triage.md`.
 */
export function createLanguageDetector(packs: readonly LanguagePack[]): DetectLanguage {
  const evidence = packs.map(evidenceOf);
  const foreign = new Set(entriesOf(FOREIGN_WORDS));
  const known = new Map<string, readonly Heard[]>();
  // The same words come again and again.
  const weights = (word: Word): readonly Heard[] => {
    const key = word.forms.join(' ');
    const found =
      known.get(key) ?? evidence.map((each) => ({ language: each.language, weight: weightOf(word, each) }));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
    return found;
  };
  return (text) => {
    const scores = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]));
    let elsewhere = 0;
    // Said again it is no more evidence.
    for (const word of new Map(text.words.map((each) => [each.forms[0], each])).values()) {
      const heard = weights(word);
      // A word of two languages tells them apart as little as a word of none.
      const total = heard.reduce((sum, { weight }) => sum + weight, 0);
      for (const { language, weight } of heard) {
        if (total > 0) scores.set(language, (scores.get(language) ?? 0) + (weight * weight) / total);
      }
      const isForeign = word.forms.some((form) => foreign.has(form)) || FOREIGN_LETTERS.test(word.raw);
      if (isForeign && !heard.some(({ weight }) => weight >= COMMON)) elsewhere++;
      if (TURKISH_LETTERS.test(word.raw)) scores.set('tr', (scores.get('tr') ?? 0) + OWN_LETTER);
    }
    const [best, second] = [...scores].sort(([, one], [, other]) => other - one);
    if (best === undefined || second === undefined) return 'unknown';
    const [language, score] = best;
    const rival = Math.max(second[1], elsewhere);
    if (score < LEAST_EVIDENCE || score - rival < LEAST_MARGIN + score * 0.1) return 'unknown';
    return language;
  };
}

function evidenceOf(pack: LanguagePack): Evidence {
  return {
    language: pack.language,
    common: new Set(entriesOf(pack.commonWords)),
    listed: createPhraseIndex([
      ...pack.tone.map(({ words }) => [LISTED, singleWords(words)] as const),
      ...Object.values(pack.topics).map((words) => [LISTED, singleWords(words)] as const),
    ]),
    shapes: entriesOf(pack.affixes).map((affix) => {
      const [start = '', end = ''] = affix.split('*');
      return { start, end };
    }),
  };
}

/** Beginnings of three letters fit words of every language. */
const singleWords = (list: string): string =>
  entriesOf(list.replaceAll('~', ''))
    .filter((entry) => !entry.includes(' ') && entry.length >= (entry.endsWith('*') ? 5 : 2))
    .join(',');

function weightOf(word: Word, { common, listed, shapes }: Evidence): number {
  if (word.isNumber) return 0;
  if (word.forms.some((form) => common.has(form))) return word.forms[0].length === 1 ? SHAPE : COMMON;
  if (listed.find([word]).length > 0) return LISTED;
  const hasShape = shapes.some(({ start, end }) =>
    word.forms.some(
      (form) => form.length > start.length + end.length + 2 && form.startsWith(start) && form.endsWith(end),
    ),
  );
  return hasShape ? SHAPE : 0;
}

const TURKISH_LETTERS = /[ğşıİĞŞ]/u;
const FOREIGN_LETTERS = /[^\p{Script=Latin}\p{M}\p{N}'’ʼ`´]|[ñãõåæøßœłąęěřůžčć]/u;

/** Everyday words of languages that are frequent on the platforms and that none of the packs speaks. */
const FOREIGN_WORDS = `el, la, los, las, que, de, del, en, es, por, con, para, una, uno, no, mi, tu, su, pero, como, esta, este, muy, gracias, hola, porque, cuando, donde, hay, ser,
  estoy, tengo, quiero, puede, ustedes, servicio, vuelo, le, les, des, est, une, dans, pour, pas, sur, vous, nous, je, suis, avec, mais, merci, bonjour, plus, tres, votre, vos, qui, sont, cette,
  der, die, das, und, ist, nicht, ich, wir, sie, mit, auf, fur, von, ein, eine, danke, bitte, auch, aber, wie, noch, haben, mein, kein, o, os, um, uma, nao, voce, voces, obrigado, obrigada, muito, esta, isso, por, mais,
  meu, minha, foi, foram, seu, sua, voo, pedido, ninguem, ja, ate, sem, quando, onde, tem, pra, tudo, bem, il, lo, gli, di, che, non, per, sono, della, grazie, ciao, come, questo, het, een, van, niet, ik, jullie, dank, bedankt, voor, maar, met, zijn, ang, ng, mga, sa, po, ako, naman, salamat, lang, hindi, ba, kayo, tapos, sana,
  jest, nie, sie, dziekuje, czy, jak, prosze, och, att, det, som, inte, jag, har, tack, og, ikke, og, hvad, multumesc, pentru, este, sunt, hvala, molim, kako, nije, sam, khong, cam, ban, xin, awak, korang, saje, takde, macam, boleh tak`;

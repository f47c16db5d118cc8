import type { LanguagePack } from './languagePack';
import { createPhraseIndex, entriesOf, type PhraseIndex } from './phraseIndex';
import type { Word } from './readText';
import type { Topic } from './topics';

type Asks = (word: Word | undefined) => boolean;

/** A topic that words speak of. */
export interface Mention {
  readonly topic: Topic;
  /** They only name it, and weigh nothing where the text sounds neutral. */
  readonly isMere: boolean;
}

/** A pack in the form in which texts are compared with it. */
export interface CompiledPack {
  readonly pack: LanguagePack;
  readonly tone: PhraseIndex<number>;
  readonly topics: PhraseIndex<Mention>;
  readonly questions: PhraseIndex<'question'>;
  readonly isNegatorBefore: Asks;
  readonly isNegatorAfter: Asks;
  readonly isNegatedForm: Asks;
  readonly isIntensifier: Asks;
  readonly isDiminisher: Asks;
  readonly isContrast: Asks;
}

export function compilePack(pack: LanguagePack): CompiledPack {
  const topics = Object.entries(pack.topics) as [Topic, string][];
  return {
    pack,
    tone: createPhraseIndex(pack.tone.map(({ weight, words }) => [weight, words] as const)),
    topics: createPhraseIndex(topics.flatMap(([topic, words]) => mentionsOf(topic, words))),
    questions: createPhraseIndex([['question', pack.questionWords]]),
    isNegatorBefore: isOneOf(pack.negatorsBefore),
    isNegatorAfter: isOneOf(pack.negatorsAfter),
    isNegatedForm: negatedForms(pack),
    isIntensifier: isOneOf(pack.intensifiers),
    isDiminisher: isOneOf(pack.diminishers),
    isContrast: isOneOf(pack.contrasts),
  };
}

const MERE = '~';

function mentionsOf(topic: Topic, list: string): [Mention, string][] {
  const entries = entriesOf(list);
  const mere = entries.filter((entry) => entry.startsWith(MERE)).map((entry) => entry.slice(MERE.length));
  const plain = entries.filter((entry) => !entry.startsWith(MERE));
  return [
    [{ topic, isMere: false }, plain.join(',')],
    [{ topic, isMere: true }, mere.join(',')],
  ];
}

function isOneOf(list: string): Asks {
  const words = new Set(entriesOf(list));
  return (word) => word?.forms.some((form) => words.has(form)) ?? false;
}

function negatedForms({ negatedForms: forms }: LanguagePack): Asks {
  if (forms === undefined) return () => false;
  const exceptions = createPhraseIndex([['exception', forms.except]]);
  const endings = forms.endings.map((ending) => ({
    part: ending.replaceAll('*', ''),
    isWithin: ending.endsWith('*'),
  }));
  return (word) => {
    if (word === undefined) return false;
    const hasForm = word.forms.some((form) =>
      // Something has to stand before it: the stem.
      endings.some(({ part, isWithin }) =>
        isWithin ? form.indexOf(part, 2) > 0 : form.length > part.length + 1 && form.endsWith(part),
      ),
    );
    return hasForm && exceptions.find([word]).length === 0;
  };
}

import type { Language } from '../vocabulary';
import type { Topic } from './topics';

/**
 * Words with one weight. Entries stand between commas and are compared folded (see `foldText`): `late` is that word,
 * `delay*` every word that begins so, `still waiting` these words in this order, `#` any number, and `..` between two
 * words lets up to three others stand there.
 */
export interface WeightedWords {
  /** From −4 (furious) to 3 (delighted). */
  readonly weight: number;
  readonly words: string;
}

/** What is known of a language, as data that users can extend. */
export interface LanguagePack {
  readonly language: Language;
  /** How words sound; the longest entry that fits a place counts there. */
  readonly tone: readonly WeightedWords[];
  /**
   * What a message is about, in entries like those of tone. One that begins with `~` is a mere mention: it tells the topic, but
   * weighs only where the message sounds unhappy ("my courier").
   */
  readonly topics: Partial<Readonly<Record<Topic, string>>>;
  /** Words that turn what comes after them into its opposite ("not", "tidak"). */
  readonly negatorsBefore: string;
  /** Words that turn what comes before them into its opposite ("değil"). */
  readonly negatorsAfter: string;
  /** Words whose very form says that something did not happen ("gelmedi"), and those that only look so. */
  readonly negatedForms?: { readonly endings: readonly string[]; readonly except: string };
  readonly intensifiers: string;
  readonly diminishers: string;
  /** Words after which the writer says what matters ("but"). */
  readonly contrasts: string;
  readonly questionWords: string;
  /** Whether they ask wherever they stand, or only at the beginning of a clause. */
  readonly questionWordsStand: 'anywhere' | 'first';
  /** Everyday words that tell this language from others. */
  readonly commonWords: string;
  /** Beginnings and endings of words that are frequent in this language and rare in the others: `*ing`, `meng*`. */
  readonly affixes: string;
}

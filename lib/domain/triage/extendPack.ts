import type { LanguagePack, WeightedWords } from './languagePack';
import { entriesOf } from './phraseIndex';
import type { Topic } from './topics';

/** What a user adds to the words of a language, and takes away. */
export interface PackExtension {
  readonly tone: readonly WeightedWords[];
  readonly topics: Partial<Readonly<Record<Topic, string>>>;
  /** Entries of the pack that are not to count, as they are written there. */
  readonly without: string;
}

/** A pack with the user's own words; theirs win where both hold the same entry. */
export function extendPack(pack: LanguagePack, { tone, topics, without }: PackExtension): LanguagePack {
  const replaced = new Set([...entriesOf(without), ...tone.flatMap(({ words }) => entriesOf(words))]);
  const removed = new Set(entriesOf(without));
  const topicNames = new Set([...Object.keys(pack.topics), ...Object.keys(topics)]) as Set<Topic>;
  return {
    ...pack,
    tone: [...pack.tone.map(({ weight, words }) => ({ weight, words: lacking(words, replaced) })), ...tone],
    topics: Object.fromEntries(
      [...topicNames].map((topic) => [
        topic,
        [lacking(pack.topics[topic] ?? '', removed), topics[topic] ?? '']
          .filter((list) => list !== '')
          .join(','),
      ]),
    ),
  };
}

const lacking = (list: string, entries: ReadonlySet<string>): string =>
  entriesOf(list)
    .filter((entry) => !entries.has(entry.replace(/^~/, '')))
    .join(',');

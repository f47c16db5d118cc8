import { type OwnWord, packsWith } from '../domain/triage/ownWords';
import { PACKS } from '../domain/triage/packs';
import { createTopicWords, createTriage, type TopicWords, type TriageText } from '../domain/triage/triage';

/** How texts are read: what they say, and by which words they are about something. */
interface Readers {
  readonly triage: TriageText;
  readonly topicWords: TopicWords;
}

const readersOf = (packs: typeof PACKS): Readers => ({
  triage: createTriage(packs),
  topicWords: createTopicWords(packs),
});

/** Reads texts by the packs with these words of the user's in them. Those of the last call are kept taken apart. */
export const readersWith = createSource();

export const triageWith = (words: readonly OwnWord[]): TriageText => readersWith(words).triage;

function createSource(): (words: readonly OwnWord[]) => Readers {
  // They are taken apart with the first text.
  const plain = readersOf(PACKS);
  let last: { readonly key: string; readonly readers: Readers } | undefined;
  return (words) => {
    if (words.length === 0) return plain;
    const key = JSON.stringify(words);
    if (last?.key !== key) last = { key, readers: readersOf(packsWith(PACKS, words)) };
    return last.readers;
  };
}

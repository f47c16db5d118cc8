import { type OwnWord, packsWith } from '../domain/triage/ownWords';
import { PACKS } from '../domain/triage/packs';
import { createTopicWords, createTriage, type TriageText } from '../domain/triage/triage';

/** Reads texts by the packs as they come with Inlay. They are taken apart with the first text. */
export const triageText = createTriage(PACKS);

/** Reads texts by the packs with these words of the user's in them. Those of the last call are kept taken apart. */
export const triageWith = createSource();

function createSource(): (words: readonly OwnWord[]) => TriageText {
  let last: { readonly key: string; readonly triage: TriageText } | undefined;
  return (words) => {
    if (words.length === 0) return triageText;
    const key = JSON.stringify(words);
    if (last?.key !== key) last = { key, triage: createTriage(packsWith(PACKS, words)) };
    return last.triage;
  };
}
/** Which words of a text say what `triageText` says it is about. */
export const topicWords = createTopicWords(PACKS);

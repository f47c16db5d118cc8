import type { Replica } from '../support/startReplica';

/** A text as its words, one space before, between and after them, to look for one text within another. */
export const wordsOf = (text: string): string => ` ${text.replaceAll(/[^\p{L}\d]+/gu, ' ').trim()} `;

/** Shorter ones may stand in any text. */
const SHORTEST = 5;

/** Names, handles, texts and ids of all that the replicas show, as `wordsOf` gives them. */
export function worldSecrets({ control }: Replica): readonly string[] {
  const texts = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (value !== null && typeof value === 'object') {
      for (const [name, each] of Object.entries(value)) if (!NO_SECRETS.has(name)) gather(each);
    }
  };
  gather(control.world());
  gather(control.metaWorld());
  return [...texts].map(wordsOf).filter((words) => words.trim().length >= SHORTEST);
}

/** What our own code calls such things. */
const NO_SECRETS = new Set(['platform', 'kind', 'place', 'language']);

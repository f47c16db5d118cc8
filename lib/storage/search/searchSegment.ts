import { compareText } from '../../domain/compareText';
import type { ConversationId } from '../../domain/vocabulary';
import type { SearchSegment } from '../records';

/** What is known of some conversations: the words said in each. */
export type WordsByConversation = ReadonlyMap<ConversationId, ReadonlySet<string>>;

/** A conversation is named by two bytes, and what is read for a search at once stays small. */
export const MOST_IN_SEGMENT = 2000;

/** Packs words for the search: for each word, sorted, the places of the conversations that have it. */
export function packSegment(id: string, said: WordsByConversation): SearchSegment {
  const places = new Map<string, number[]>();
  const conversationIds = [...said.keys()];
  for (const [place, conversationId] of conversationIds.entries()) {
    for (const word of said.get(conversationId) ?? []) {
      const own = places.get(word);
      if (own) own.push(place);
      else places.set(word, [place]);
    }
  }
  const words = [...places.keys()].sort(compareText);
  const ends = new Uint32Array(words.length);
  let end = 0;
  for (const [index, word] of words.entries()) {
    end += places.get(word)?.length ?? 0;
    ends[index] = end;
  }
  return {
    id,
    conversationIds,
    words: words.join('\n'),
    ends,
    places: Uint16Array.from(words.flatMap((word) => places.get(word) ?? [])),
  };
}

/** The opposite of `packSegment`, of several at once. */
export function unpackSegments(segments: readonly SearchSegment[]): WordsByConversation {
  const said = new Map<ConversationId, Set<string>>();
  for (const { conversationIds, words, ends, places } of segments) {
    const own = conversationIds.map((id) => {
      const known = said.get(id) ?? new Set<string>();
      said.set(id, known);
      return known;
    });
    if (words === '') continue;
    for (const [index, word] of words.split('\n').entries()) {
      for (const place of places.subarray(ends[index - 1] ?? 0, ends[index])) own[place]?.add(word);
    }
  }
  return said;
}

/** Which conversations of a segment have a word with this in it. */
export function whereSaid(
  { conversationIds, words, ends, places }: SearchSegment,
  part: string,
): ReadonlySet<ConversationId> {
  const found = new Set<ConversationId>();
  let number = 0;
  let counted = 0;
  for (let at = words.indexOf(part); at !== -1; at = words.indexOf(part, counted)) {
    // Words before the one that was found; then on behind it, so that none is found twice.
    for (let end = words.indexOf('\n', counted); end !== -1 && end < at; end = words.indexOf('\n', counted)) {
      number += 1;
      counted = end + 1;
    }
    for (const place of places.subarray(ends[number - 1] ?? 0, ends[number])) {
      const id = conversationIds[place];
      if (id !== undefined) found.add(id);
    }
    const end = words.indexOf('\n', at);
    if (end === -1) break;
    number += 1;
    counted = end + 1;
  }
  return found;
}

import type { ConversationId } from '../../domain/vocabulary';
import type { InlayDatabase } from '../database';
import type { SearchSegment } from '../records';
import { whereSaid } from './searchSegment';
import { wordsIn } from './wordsIn';

/*
 * Words are packed for the search in idle time, see `packForSearch`; in the transaction that writes messages it is only
 * noted which. So whatever no segment holds, or has changed since, is looked at itself: the index leaves out
 * conversations that certainly do not fit, and never decides which do.
 */

export interface SearchIndex {
  /**
   * Whether a conversation may hold all of these, in its messages and its contact's name and handle together.
   *
   * @param parts folded, without white space: of words, or whole
   */
  mayHold(parts: readonly string[]): Promise<(id: ConversationId) => boolean>;
}

/** Reads what is packed, and keeps it from one search to the next: segments are never changed, only replaced. */
export function createSearchIndex(database: InlayDatabase): SearchIndex {
  let kept: readonly SearchSegment[] = [];
  let covered: ReadonlySet<ConversationId> = new Set();

  const read = async () => {
    const [keys, notes] = await database.transaction(
      'r',
      database.searchSegments,
      database.searchNotes,
      async () => {
        const [ids, pending] = await Promise.all([
          database.searchSegments.toCollection().primaryKeys(),
          database.searchNotes.toArray(),
        ]);
        const known = new Map(kept.map((segment) => [segment.id, segment] as const));
        const isSame = ids.length === kept.length && ids.every((id) => known.has(id));
        if (!isSame) {
          const missing = await database.searchSegments.bulkGet(ids.filter((id) => !known.has(id)));
          const read = new Map(
            missing.flatMap((segment) => (segment ? [[segment.id, segment] as const] : [])),
          );
          kept = ids.flatMap((id) => known.get(id) ?? read.get(id) ?? []);
          covered = new Set(kept.flatMap(({ conversationIds }) => conversationIds));
        }
        return [ids, pending] as const;
      },
    );
    return { keys, changed: new Set(notes.flatMap(({ conversationIds }) => conversationIds)) };
  };

  return {
    async mayHold(parts) {
      const { changed } = await read();
      const words = [...new Set(parts.flatMap(wordsIn))];
      if (words.length === 0) return () => true;
      const holding = words
        .map((word) => union(kept.map((segment) => whereSaid(segment, word))))
        .sort((one, other) => one.size - other.size);
      return (id) => changed.has(id) || !covered.has(id) || holding.every((ids) => ids.has(id));
    },
  };
}

function union(sets: readonly ReadonlySet<ConversationId>[]): ReadonlySet<ConversationId> {
  const all = new Set<ConversationId>();
  for (const set of sets) for (const id of set) all.add(id);
  return all;
}

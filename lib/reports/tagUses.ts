import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { byName } from '../domain/byName';
import type { Tag } from '../domain/event';
import { standingTags } from '../domain/mergedTags';
import type { Language, TagId } from '../domain/vocabulary';
import type { InlayDatabase } from '../storage/database';
import { type Live, liveOf } from './live';

/** How tags are used. */
export interface TagUses {
  /** On how many conversations each of the tags stands that were asked for. */
  readonly counts: ReadonlyMap<TagId, number>;
  /** Tags that were merged, by name, each with the one that stands in its place. */
  readonly merged: readonly { readonly tag: Tag; readonly into: TagId }[];
}

export interface TagUsesModel extends Live<TagUses> {
  /** Tags that are to be counted: as many as are shown. */
  readonly asked: Signal<readonly TagId[]>;
}

/** What the page of tags shows of them beside what they are, kept up to date. */
export function createTagUses(database: InlayDatabase, language: Language, until: AbortSignal): TagUsesModel {
  const asked = signal<readonly TagId[]>([]);
  const query: ReadonlySignal<() => Promise<TagUses>> = computed(() => {
    const ids = asked.value;
    return () => readUses(database, ids, language);
  });
  return { ...liveOf(query, until), asked };
}

async function readUses(
  database: InlayDatabase,
  ids: readonly TagId[],
  language: Language,
): Promise<TagUses> {
  const [merged, counts] = await Promise.all([
    database.tags.where('mergedInto').above('').toArray(),
    Promise.all(ids.map((id) => database.conversations.where('tagIds').equals(id).count())),
  ]);
  const standing = standingTags(merged);
  return {
    counts: new Map(ids.map((id, index) => [id, counts[index] ?? 0])),
    merged: byName(merged, ({ name }) => name, language).flatMap((tag) => {
      const into = standing(tag.id);
      return into === tag.id ? [] : { tag, into };
    }),
  };
}

import { groupBy } from '../groupBy';
import type { TagId } from '../vocabulary';

/** Tags that belong together, such as all reasons of complaints, as it is kept: the tags name their group. */
export interface StoredTagGroup {
  readonly id: string;
  readonly name: string;
  /** At most one of its tags stands on a conversation. */
  readonly isExclusive: boolean;
}

/** A group beside its tags. */
export interface TagGroup extends StoredTagGroup {
  readonly tagIds: readonly TagId[];
}

/** Groups with the tags that name them. */
export function groupTags(
  groups: readonly StoredTagGroup[],
  tags: readonly { readonly id: TagId; readonly groupId?: string | undefined }[],
): TagGroup[] {
  const members = groupBy(tags, ({ groupId }) => groupId);
  return groups.map((group) => ({ ...group, tagIds: (members.get(group.id) ?? []).map(({ id }) => id) }));
}

/** Tags that go when one is put on, because they exclude each other. */
export const excludedBy = (tagId: TagId, present: Iterable<TagId>, groups: readonly TagGroup[]): TagId[] => {
  const rivals = rivalsOf(tagId, groups);
  return [...present].filter((other) => rivals.has(other));
};

/** Tags that cannot stand beside one. */
export function rivalsOf(tagId: TagId, groups: readonly TagGroup[]): ReadonlySet<TagId> {
  const own = groups.filter(({ isExclusive, tagIds }) => isExclusive && tagIds.includes(tagId));
  return new Set(own.flatMap(({ tagIds }) => tagIds.filter((other) => other !== tagId)));
}

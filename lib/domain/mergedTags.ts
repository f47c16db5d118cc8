import { compareText } from './compareText';
import type { Tag } from './event';
import { foldText } from './foldText';
import type { TagId } from './vocabulary';

/** The tag that stands where one was put: itself, unless it was merged into another. */
export type StandingTag = (tagId: TagId) => TagId;

/** Where no tag was ever merged. */
export const unmerged: StandingTag = (tagId) => tagId;

/**
 * Follows merges to their ends. What people did keeps naming the tags they chose, so that taking a merge back gives each its
 * own again. Two databases that merged the same tags crosswise agree on one of them.
 *
 * @param tags at least those that were merged
 */
export function standingTags(tags: Iterable<Pick<Tag, 'id' | 'mergedInto'>>): StandingTag {
  const next = new Map([...tags].flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto]] : [])));
  if (next.size === 0) return unmerged;
  return (tagId) => {
    const passed = new Set([tagId]);
    let current = tagId;
    for (let into = next.get(current); into !== undefined; into = next.get(current)) {
      if (passed.has(into)) return lowestOf(into, next);
      passed.add(into);
      current = into;
    }
    return current;
  };
}

/** Each once, in the same order. */
export const standingOf = (tagIds: Iterable<TagId>, standing: StandingTag): TagId[] => [
  ...new Set([...tagIds].map(standing)),
];

/**
 * Which tags are meant by what tags were called before they were renamed or merged, by ids and folded names: replies name
 * tags by either, and go on naming them. What another tag is called now is that one's.
 */
export function tagPlaces(
  merged: readonly Pick<Tag, 'id' | 'name' | 'formerNames' | 'mergedInto'>[],
  current: readonly Pick<Tag, 'id' | 'name' | 'formerNames'>[],
): ReadonlyMap<string, TagId> {
  const standing = standingTags(merged);
  const taken = new Set(current.flatMap(({ id, name }) => [id, foldText(name)]));
  const former = [...merged, ...current].flatMap(({ id, formerNames = [] }) =>
    formerNames.map((name) => [foldText(name), standing(id)] as const),
  );
  const gone = merged.flatMap(({ id, name }) =>
    [id, foldText(name)].map((key) => [key, standing(id)] as const),
  );
  return new Map([...former, ...gone].filter(([key]) => !taken.has(key)));
}

function lowestOf(start: TagId, next: ReadonlyMap<TagId, TagId>): TagId {
  const circle = [start];
  for (let id = next.get(start); id !== undefined && id !== start; id = next.get(id)) circle.push(id);
  return circle.sort(compareText)[0] ?? start;
}

import { compareText } from './compareText';
import type { Tag } from './event';
import { foldText } from './foldText';

/**
 * A tag that remembers what it was called before, so that whatever names it so still means it. In the same order whichever
 * name was heard first: two databases come to the same.
 */
export function withFormerNames(tag: Tag, names: Iterable<string>): Tag {
  const { formerNames = [], ...told } = tag;
  const byFolded = new Map(
    [...formerNames, ...names].sort(compareText).map((name) => [foldText(name), name]),
  );
  byFolded.delete(foldText(tag.name));
  return byFolded.size === 0 ? told : { ...told, formerNames: [...byFolded.values()] };
}

/** All that a tag is or was called. */
export const namesOf = ({ name, formerNames = [] }: Pick<Tag, 'name' | 'formerNames'>): readonly string[] => [
  name,
  ...formerNames,
];

import type { ReplyMatch } from '../domain/cannedReply';
import type { Tag } from '../domain/event';
import { foldText } from '../domain/foldText';

/** Tags of a reply that exist and are in use, by their ids or names: others are only there to be found by. */
export function tagsOfReply({ tags: named }: Pick<ReplyMatch, 'tags'>, tags: readonly Tag[]): readonly Tag[] {
  const wanted = new Set(named.map(foldText));
  return tags.filter(
    ({ id, name, isArchived }) => !isArchived && (named.includes(id) || wanted.has(foldText(name))),
  );
}

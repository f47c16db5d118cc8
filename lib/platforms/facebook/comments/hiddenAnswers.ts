import type { Finder } from '../../finder';
import { isWithin } from '../../isWithin';
import { LONGEST_NAME, readText } from '../../readText';
import type { FacebookSelectors } from '../selectors';

/** Boxes around a comment that hold nothing but it and the line of its replies. */
const MOST_BOXES = 2;

/**
 * Whether the line that stands for the replies to a comment names us: they are folded away, and the last of them is ours.
 *
 * @param ownName as posts and comments of ours show it; words around it mean nothing
 */
export function hasHiddenAnswer(
  finder: Finder<FacebookSelectors>,
  article: HTMLElement,
  ownName: string,
): boolean {
  if (ownName === '') return false;
  let box: Element = article;
  for (let level = 0; level < MOST_BOXES; level += 1) {
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
      // What stands below another comment is about that one.
      if (finder.around('comment', next) === next || finder.one('comment', next)) return false;
      const line = finder.around('foldedReplies', next) === next ? next : finder.one('foldedReplies', next);
      if (line && isWithin(ownName, readText(line, LONGEST_NAME))) return true;
    }
    if (box.parentElement === null) return false;
    box = box.parentElement;
  }
  return false;
}

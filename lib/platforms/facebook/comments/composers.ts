import type { ComposerAnchor } from '../../adapter';
import type { Finder } from '../../finder';
import { isWithin } from '../../isWithin';
import { isAfter } from '../../pageOrder';
import { LONGEST_NAME } from '../../readText';
import { textsIn } from '../../textsIn';
import type { FacebookSelectors } from '../selectors';
import type { Comment } from './comment';
import { scopeOf } from './owners';

/**
 * The boxes that can be used, told apart by where they stand: one for the post as a whole, one for each comment that is being
 * answered, one in the dialog of a private answer. What is not certain is bound to nothing: a reply in the wrong box is
 * public.
 *
 * @param ownName what the box for the whole post may be named after, which must not be taken for a contact
 */
export function readComposers(
  finder: Finder<FacebookSelectors>,
  comments: readonly Comment[],
  ownName: string,
): readonly ComposerAnchor[] {
  const isPostShownOver = finder.all('dialog').some((dialog) => holdsPost(finder, dialog));
  return finder.all('commentComposer').flatMap((element): ComposerAnchor[] => {
    const dialog = finder.around('dialog', element);
    if (dialog !== undefined && !holdsPost(finder, dialog)) return [inOwnDialog(element, dialog, comments)];
    const place = 'inline';
    const answered = answeredBy(finder, element, comments, ownName);
    const scope = scopeOf(finder, element) ?? finder.around('aside', element);
    // The page behind the dialog of a post is out of reach.
    if (dialog === undefined && isPostShownOver && (scope ?? finder.around('main', element))) return [];
    if (answered) return [{ element, place, answersMessageId: answered.id, writes: 'reply' }];
    return [{ element, place, answersMessageId: undefined, ...(scope && { writes: 'comment' as const }) }];
  });
}

/** Facebook shows a post with its comments in a dialog of its own, over the page that it was opened from. */
const holdsPost = (finder: Finder<FacebookSelectors>, dialog: HTMLElement): boolean =>
  (finder.one('comment', dialog) ?? finder.one('post', dialog)) !== undefined;

function inOwnDialog(
  element: HTMLElement,
  dialog: HTMLElement,
  comments: readonly Comment[],
): ComposerAnchor {
  const place = 'modal';
  const quoted = quotedIn(dialog, comments);
  return quoted === undefined
    ? { element, place, answersMessageId: undefined }
    : { element, place, answersMessageId: quoted.id, writes: 'privateReply' };
}

/** What stands below the comments of a post that is shown in a dialog: the box for the whole post, with its buttons. */
export function footOf(
  finder: Finder<FacebookSelectors>,
  composers: readonly ComposerAnchor[],
): HTMLElement | undefined {
  const box = composers.find(({ writes }) => writes === 'comment')?.element;
  const dialog = box && finder.around('dialog', box);
  let foot = box;
  while (foot?.parentElement && foot.parentElement !== dialog && !finder.one('comment', foot.parentElement)) {
    foot = foot.parentElement;
  }
  return dialog && foot;
}

/** The dialog quotes the comment that it answers: its author's name, and its words as a piece of their own. */
function quotedIn(dialog: HTMLElement, comments: readonly Comment[]): Comment | undefined {
  const label = dialog.getAttribute('aria-label') ?? '';
  const shown = new Set(textsIn(dialog).map(({ text }) => text));
  const quoted = comments.filter(({ author, text }) => {
    const [line = ''] = text.split('\n');
    return line !== '' && shown.has(line.trim()) && (shown.has(author.name) || isWithin(author.name, label));
  });
  return soleOf(quoted);
}

/**
 * The comment that a box answers. It stands beside that comment, apart from the post's other comments; or its label names
 * who wrote it.
 */
function answeredBy(
  finder: Finder<FacebookSelectors>,
  element: HTMLElement,
  comments: readonly Comment[],
  ownName: string,
): Comment | undefined {
  const beside = commentsBeside(element, comments).filter(({ article }) => isAfter(element, article));
  const scope = scopeOf(finder, element);
  const inPost = comments.filter(({ article }) => scope?.contains(article) ?? true);
  const label = (element.getAttribute('aria-label') ?? '').slice(0, LONGEST_NAME);
  const named = beside.filter(({ author }) => author.name !== ownName && isWithin(author.name, label));
  const tops = beside.filter(({ parentId }) => parentId === undefined);
  const isApart = tops.length === 1 && inPost.filter(({ parentId }) => parentId === undefined).length > 1;
  const [top] = tops;
  // Who began the thread may have written in it again: it is one conversation.
  const isOfTop = top !== undefined && (named.length === 0 || named.includes(top));
  return soleOf(named) ?? (isApart && isOfTop ? top : undefined);
}

/** Those in the innermost box around the element that holds any. */
function commentsBeside(element: HTMLElement, comments: readonly Comment[]): readonly Comment[] {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const held = box;
    const beside = comments.filter(({ article }) => held.contains(article));
    if (beside.length > 0) return beside;
  }
  return [];
}

/** A comment that stands in the page and again in a dialog over it is one. */
function soleOf(comments: readonly Comment[]): Comment | undefined {
  const [first, ...others] = comments;
  return others.every(({ id }) => id === first?.id) ? first : undefined;
}

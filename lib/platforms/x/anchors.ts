import type { MessageId } from '../../domain/vocabulary';
import type { Anchors, ComposerAnchor, MessageAnchor } from '../adapter';
import type { Finder } from '../finder';
import { isAfter } from '../pageOrder';
import { statusIdOf } from './addresses';
import type { Addressed } from './conversations';
import type { Post } from './post';
import type { XSelectors } from './selectors';

/** Where our own elements may go on this page, and what has to be watched. */
export function readAnchors(
  finder: Finder<XSelectors>,
  posts: readonly Post[],
  addressed: readonly Addressed[],
  focusedId: MessageId | undefined,
): Anchors {
  const column = finder.one('column');
  return {
    messages: addressed.map((message) => messageAnchor(finder, message, focusedId)),
    composers: finder.all('composer').map((element) => composerAnchor(finder, element, focusedId)),
    containers: readContainers(finder, posts, column),
    column,
  };
}

function messageAnchor(
  finder: Finder<XSelectors>,
  { post, contact }: Addressed,
  focusedId: MessageId | undefined,
): MessageAnchor {
  return {
    messageId: post.id,
    contactHandle: contact.handle,
    badgeHost: headLineOf(finder, post),
    row: post.row,
    isFocused: post.id === focusedId,
  };
}

/**
 * The line that holds the author's name on the left and the post's menu on the right: a flex row whose name part
 * gives way, so that one more child neither wraps nor makes it higher.
 */
function headLineOf(finder: Finder<XSelectors>, { row, name }: Post): HTMLElement {
  const menu = finder.one('postMenu', row);
  let line = name;
  while (menu && line !== row && !line.contains(menu)) line = line.parentElement ?? row;
  return line === row ? name : line;
}

/** A reply box in a dialog answers the post shown above it there; one in the page answers the focused post. */
function composerAnchor(
  finder: Finder<XSelectors>,
  element: HTMLElement,
  focusedId: MessageId | undefined,
): ComposerAnchor {
  const dialog = finder.around('dialog', element);
  if (dialog === undefined) {
    const isReply = finder.around('inlineReply', element) !== undefined;
    return { element, place: 'inline', answersMessageId: isReply ? focusedId : undefined };
  }
  const time = finder.all('postTime', dialog).findLast((candidate) => isAfter(element, candidate));
  return {
    element,
    place: 'modal',
    answersMessageId: statusIdOf(time?.parentElement?.getAttribute('href') ?? null),
  };
}

/** The timelines themselves; the whole column only while no timeline is there yet. */
function readContainers(
  finder: Finder<XSelectors>,
  posts: readonly Post[],
  column: HTMLElement | undefined,
): readonly HTMLElement[] {
  const containers = new Set<HTMLElement>();
  for (const { row } of posts) {
    const list = finder.around('cell', row)?.parentElement;
    if (list) containers.add(list);
  }
  if (containers.size === 0 && column) containers.add(column);
  for (const dialog of finder.all('dialog')) containers.add(dialog);
  return [...containers];
}

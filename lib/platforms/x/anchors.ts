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
    rows: [],
    thread: undefined,
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
    badgeHost: buttonGroupOf(finder, post),
    row: post.row,
    isFocused: post.id === focusedId,
  };
}

/**
 * The group of the post's own buttons at the end of its head line: the outermost element there that lays out more
 * than one thing, or the menu alone. A child that comes first in it moves none of the buttons; the line itself would
 * spread its free space anew between one more child and those it has.
 */
function buttonGroupOf(finder: Finder<XSelectors>, { row, name }: Post): HTMLElement {
  const menu = finder.one('postMenu', row);
  let part = menu;
  while (part && part !== row && !part.parentElement?.contains(name)) part = part.parentElement ?? undefined;
  if (!menu || !part || part === menu || part === row) return name;
  let group = part;
  for (let only = onlyChild(group); only && only !== menu; only = onlyChild(group)) group = only;
  return group;
}

const onlyChild = ({
  firstElementChild: first,
  lastElementChild: last,
}: HTMLElement): HTMLElement | undefined =>
  first === last && first instanceof HTMLElement ? first : undefined;

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

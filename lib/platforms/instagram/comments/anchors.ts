import type { Anchors, ComposerAnchor, MessageAnchor } from '../../adapter';
import type { Addressed } from '../../comments/conversations';
import type { Finder } from '../../finder';
import { readCommentAddress } from '../addresses';
import type { InstagramSelectors } from '../selectors';
import type { Comment } from './comment';
import { footOf } from './composers';

/** Where our own elements may go beside comments, and what has to be watched. */
export function readCommentAnchors(
  finder: Finder<InstagramSelectors>,
  comments: readonly Comment[],
  addressed: readonly Addressed<Comment>[],
  composers: readonly ComposerAnchor[],
  url: URL,
): Anchors {
  const focusedId = readCommentAddress(url.href)?.id;
  const main = finder.one('main');
  const dialogs = finder.all('dialog');
  const containers = [...dialogs, main, finder.one('dock')].filter((box) => box !== undefined);
  const top = finder.one('pageTop');
  const foot = footOf(finder, composers);
  return {
    messages: addressed.map((message) => messageAnchor(message, focusedId)),
    rows: [],
    thread: undefined,
    composers,
    // A saved piece of a page has neither.
    containers: containers.length > 0 || top === undefined ? containers : [top],
    column: columnOf(comments, composers) ?? dialogs.find((dialog) => finder.one('comment', dialog)) ?? main,
    ...(foot && { foot }),
  };
}

/** Beside the picture: the smallest box that holds a comment and what it is answered in. */
function columnOf(
  comments: readonly Comment[],
  [composer]: readonly ComposerAnchor[],
): HTMLElement | undefined {
  for (let box = composer?.element.parentElement; box; box = box.parentElement) {
    const held = box;
    if (comments.some(({ row }) => held.contains(row))) return held;
  }
  return undefined;
}

/** The line of the buttons below a comment: it is as high as its text. */
const messageAnchor = (
  { comment, contact }: Addressed<Comment>,
  focusedId: string | undefined,
): MessageAnchor => ({
  messageId: comment.id,
  contactHandle: contact.handle,
  badgeHost: comment.replyButton.parentElement ?? comment.row,
  row: comment.row,
  isFocused: comment.id === focusedId,
});

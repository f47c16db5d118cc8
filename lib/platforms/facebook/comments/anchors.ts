import type { Anchors, ComposerAnchor, MessageAnchor } from '../../adapter';
import type { Addressed } from '../../comments/conversations';
import type { Finder } from '../../finder';
import type { FacebookSelectors } from '../selectors';
import type { Comment } from './comment';
import { readCommentLink } from './commentLink';
import { footOf } from './composers';
import { scopeOf } from './owners';

/** Where our own elements may go beside comments, and what has to be watched. */
export function readCommentAnchors(
  finder: Finder<FacebookSelectors>,
  comments: readonly Comment[],
  addressed: readonly Addressed<Comment>[],
  composers: readonly ComposerAnchor[],
  url: URL,
): Anchors {
  const focusedId = readCommentLink(url.href)?.id;
  const main = finder.one('main');
  const scopes = new Set(comments.flatMap(({ article }) => scopeOf(finder, article) ?? []));
  const foot = footOf(finder, composers);
  const containers = [...finder.all('dialog'), finder.one('aside'), main].filter((box) => box !== undefined);
  return {
    messages: addressed.map((message) => messageAnchor(message, focusedId)),
    rows: [],
    thread: undefined,
    composers,
    containers: containers.length > 0 ? containers : [...scopes],
    column: finder.all('dialog').find((dialog) => finder.one('comment', dialog)) ?? main,
    ...(foot && { foot }),
  };
}

function messageAnchor(
  { comment, contact }: Addressed<Comment>,
  focusedId: string | undefined,
): MessageAnchor {
  return {
    messageId: comment.id,
    contactHandle: contact.handle,
    badgeHost: badgeHostOf(comment),
    row: comment.article,
    isFocused: comment.id === focusedId,
  };
}

/** The line of age and buttons below a comment: it is as high as its text. Without one, the line of the name. */
function badgeHostOf({ article, timeLink, authorLink }: Comment): HTMLElement {
  let line = timeLink?.parentElement;
  while (line && line !== article && line.childElementCount < 2) line = line.parentElement;
  if (line && line !== article && article.contains(line)) return line;
  return authorLink.parentElement ?? authorLink;
}

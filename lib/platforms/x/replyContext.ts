import type { Finder } from '../finder';
import { isAfter } from '../pageOrder';
import { readText } from '../readText';
import { handleOf, isSameHandle } from './addresses';
import type { XSelectors } from './selectors';

interface PostParts {
  readonly row: HTMLElement;
  readonly name: HTMLElement;
  readonly text: HTMLElement | undefined;
  readonly quotedName: HTMLElement | undefined;
}

/** "Replying to" lists a few handles and then counts the rest. */
const MOST_TEXTS = 50;
const LONGEST_HANDLE = 100;
const HANDLE = /^\s*[@＠](\w{1,26})\s*$/;

/**
 * Handles a post says it replies to, in its own order. Found by place: between the name block and the text.
 * Some of these handles bear no link (X links only what it could resolve), so they are read
 * from the line's texts: each handle is one of its own, whatever words stand between them in whichever language.
 */
export function readReplyContext(finder: Finder<XSelectors>, post: PostParts): readonly string[] {
  const line = lineAboveText(post) ?? lineAroundLink(finder, post);
  if (line === undefined) return [];
  const walker = Document.prototype.createTreeWalker.call(line.ownerDocument, line, NodeFilter.SHOW_TEXT);
  const handles: string[] = [];
  for (let visited = 0; visited < MOST_TEXTS && walker.nextNode(); visited += 1) {
    handles.push(...(HANDLE.exec(walker.currentNode.nodeValue ?? '')?.slice(1) ?? []));
  }
  return handles;
}

function lineAboveText({ name, text }: PostParts): Element | undefined {
  const above = text?.parentElement?.previousElementSibling ?? undefined;
  return above?.contains(name) ? undefined : above;
}

/** For posts that are only a picture: a link below the name block whose text is the handle it leads to. */
function lineAroundLink(finder: Finder<XSelectors>, post: PostParts): Element | undefined {
  if (post.text !== undefined) return undefined;
  const link = finder.all('handleLink', post.row).find((candidate) => {
    if (post.name.contains(candidate) || !isAfter(candidate, post.name)) return false;
    if (isAfter(candidate, post.quotedName)) return false;
    const handle = handleOf(candidate.getAttribute('href'));
    return handle !== undefined && isSameHandle(readText(candidate, LONGEST_HANDLE), `@${handle}`);
  });
  return link?.parentElement?.parentElement ?? undefined;
}

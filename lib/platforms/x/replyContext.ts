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
const LONGEST_CONTEXT = 500;
const HANDLE = /[@＠](\w{1,26})/g;

/**
 * Handles a post says it replies to, in its own order. Found by place: between the name block and the text.
 * Some of these handles bear no link (X links only what it could resolve), so they are read from the line's text.
 */
export function readReplyContext(finder: Finder<XSelectors>, post: PostParts): readonly string[] {
  const line = lineAboveText(post) ?? lineAroundLink(finder, post);
  if (line === undefined) return [];
  return [...readText(line, LONGEST_CONTEXT).matchAll(HANDLE)].flatMap((match) => match[1] ?? []);
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
    return handle !== undefined && isSameHandle(readText(candidate, LONGEST_CONTEXT), `@${handle}`);
  });
  return link?.parentElement?.parentElement ?? undefined;
}

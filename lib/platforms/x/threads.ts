import type { MessageId } from '../../domain/vocabulary';
import type { Finder } from '../finder';
import type { Post } from './post';
import type { XSelectors } from './selectors';

/** What is known of which post stands under which: id of a post → the post it stands under. */
export type Parents = ReadonlyMap<MessageId, Post>;

interface Timeline {
  readonly cells: readonly HTMLElement[];
  readonly posts: ReadonlyMap<HTMLElement, Post>;
}

/**
 * Finds the post each post stands under, as far as the page shows it. On a detail page: parents stand in order
 * above the focused post, and what is below answers it unless a line joins it to the post before. Elsewhere only
 * joined posts are known to belong together.
 *
 * @param focusedId the post that the page is about; undefined where there is none
 */
export function findParents(
  finder: Finder<XSelectors>,
  posts: readonly Post[],
  focusedId: MessageId | undefined,
): Parents {
  const parents = new Map<MessageId, Post>();
  for (const timeline of timelinesOf(finder, posts)) {
    const focused = [...timeline.posts.values()].find((post) => post.id === focusedId);
    readTimeline(finder, timeline, focused, parents);
  }
  return parents;
}

function readTimeline(
  finder: Finder<XSelectors>,
  { cells, posts }: Timeline,
  focused: Post | undefined,
  parents: Map<MessageId, Post>,
): void {
  let above: Post | undefined;
  let isAdjacent = false;
  let place: 'above' | 'below' | 'elsewhere' = focused === undefined ? 'elsewhere' : 'above';
  for (const cell of cells) {
    const post = posts.get(cell);
    if (post === undefined) {
      // An empty cell parts two threads, except above the focused post, where everything is one.
      if (place !== 'above' && isEmpty(cell)) above = undefined;
      if (place === 'below' && finder.one('sectionHeading', cell)) place = 'elsewhere';
      isAdjacent = false;
      continue;
    }
    const isJoined = above !== undefined && finder.one('threadLine', above.row) !== undefined;
    const joined = isJoined && (isAdjacent || hasLineAbove(post.row)) ? above : undefined;
    const parent = place === 'above' ? above : (joined ?? (place === 'below' ? focused : undefined));
    if (parent !== undefined && parent.id !== post.id) parents.set(post.id, parent);
    if (post === focused) place = 'below';
    above = post;
    isAdjacent = true;
  }
}

function timelinesOf(finder: Finder<XSelectors>, posts: readonly Post[]): Iterable<Timeline> {
  const timelines = new Map<Element, { cells: HTMLElement[]; posts: Map<HTMLElement, Post> }>();
  for (const post of posts) {
    const cell = finder.around('cell', post.row);
    const list = cell?.parentElement;
    if (cell === undefined || !list) continue;
    const timeline = timelines.get(list) ?? { cells: cellsOf(list), posts: new Map() };
    timelines.set(list, timeline);
    timeline.posts.set(cell, post);
  }
  return timelines.values();
}

/** Cells from top to bottom. A recycled cell is moved by its transform, not within the list. */
function cellsOf(list: Element): HTMLElement[] {
  const cells = [...list.children].filter((child) => 'style' in child) as HTMLElement[];
  const places = cells.map((cell) => Number(/translateY\((-?[\d.]+)px\)/.exec(cell.style.transform)?.[1]));
  if (places.some(Number.isNaN)) return cells;
  const isInOrder = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
  if (isInOrder) return cells;
  return cells
    .map((cell, index) => ({ cell, place: places[index] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ cell }) => cell);
}

const isEmpty = (cell: HTMLElement): boolean =>
  cell.childElementCount === 0 || (cell.firstElementChild?.childElementCount ?? 0) === 0;

/** The first line of a post is bare, or holds the end of the line that comes from the post above. */
function hasLineAbove(row: HTMLElement): boolean {
  const line =
    row.firstElementChild?.firstElementChild?.firstElementChild?.firstElementChild?.firstElementChild;
  return (line?.childElementCount ?? 0) > 0 && line?.textContent === '';
}

/** The post on top of what is known to stand above a post; itself when nothing is. */
export function rootOf(post: Post, parents: Parents): Post {
  return ancestorsOf(post, parents).at(-1) ?? post;
}

/** Nearest first. A page that contradicts itself must not turn this into a circle. */
export function ancestorsOf(post: Post, parents: Parents): readonly Post[] {
  const ancestors: Post[] = [];
  const seen = new Set([post.id]);
  for (let above = parents.get(post.id); above && !seen.has(above.id); above = parents.get(above.id)) {
    ancestors.push(above);
    seen.add(above.id);
  }
  return ancestors;
}

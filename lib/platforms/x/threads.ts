import type { MessageId } from '../../domain/vocabulary';
import type { Finder } from '../finder';
import type { Post } from './post';
import type { XSelectors } from './selectors';
import type { Ancestor, Parents, ThreadMemory } from './threadMemory';
import type { FocusedPlace, Nature } from './timelineMemory';
import { isEmptyCell, placeOf, type Timeline } from './timelines';

/** A timeline and what it proved to be. */
export interface JudgedTimeline extends Timeline {
  readonly nature: Nature;
}

/**
 * Finds the post each post stands under, as far as this page shows it or showed it before. On a detail page parents
 * stand in order above the focused post, and what is below answers it unless a line joins it to a post before.
 * Elsewhere only joined posts are known to belong together.
 */
export function findParents(
  finder: Finder<XSelectors>,
  timelines: readonly JudgedTimeline[],
  memory: ThreadMemory,
): Parents {
  const parents = new Map<MessageId, Ancestor>();
  for (const timeline of timelines) readTimeline(finder, timeline, parents);
  memory.learn(parents);
  return memory.parents;
}

function readTimeline(
  finder: Finder<XSelectors>,
  { cells, posts, nature: { focused } }: JudgedTimeline,
  parents: Map<MessageId, Ancestor>,
): void {
  let above: Post | undefined;
  let isAdjacent = false;
  let place = placeOfFirst(cells, posts, focused);
  for (const cell of cells) {
    const post = posts.get(cell);
    if (post === undefined) {
      // An empty cell parts two threads, except above the focused post, where everything is one.
      if (place !== 'above' && isEmptyCell(cell)) above = undefined;
      if (place === 'below' && finder.one('sectionHeading', cell)) place = 'elsewhere';
      isAdjacent = false;
      continue;
    }
    const parent =
      place === 'above' ? above : (joinedTo(finder, post, above, isAdjacent) ?? focusedAbove(post));
    if (parent !== undefined && parent.id !== post.id) {
      parents.set(post.id, { id: parent.id, author: parent.author });
    }
    if (post.id === focused?.id) place = 'below';
    above = post;
    isAdjacent = true;
  }

  /** A post with a line above it answers one that is out of sight, not the focused one. */
  function focusedAbove(post: Post): Ancestor | undefined {
    return place === 'below' && !hasLineAbove(post.row) ? focused : undefined;
  }
}

/** Where the first cell stands, seen from the focused post, which may be scrolled out of the page. */
function placeOfFirst(
  cells: readonly HTMLElement[],
  posts: Timeline['posts'],
  focused: FocusedPlace | undefined,
): 'above' | 'below' | 'elsewhere' {
  if (focused === undefined) return 'elsewhere';
  if ([...posts.values()].some(({ id }) => id === focused.id)) return 'above';
  const first = cells[0];
  // Cells far above the focused one are not told apart from a timeline still loading: nothing is claimed of them.
  return first !== undefined && placeOf(first) > focused.place ? 'below' : 'elsewhere';
}

function joinedTo(
  finder: Finder<XSelectors>,
  post: Post,
  above: Post | undefined,
  isAdjacent: boolean,
): Post | undefined {
  if (above === undefined || finder.one('threadLine', above.row) === undefined) return undefined;
  return isAdjacent || hasLineAbove(post.row) ? above : undefined;
}

/** The first line of a post is bare, or holds the end of the line that comes from the post above. */
function hasLineAbove(row: HTMLElement): boolean {
  const line =
    row.firstElementChild?.firstElementChild?.firstElementChild?.firstElementChild?.firstElementChild;
  return (line?.childElementCount ?? 0) > 0 && line?.textContent === '';
}

import type { Finder } from '../finder';
import type { Post } from './post';
import type { XSelectors } from './selectors';

/** One list of cells, from top to bottom, and the posts in them. */
export interface Timeline {
  readonly list: Element;
  readonly cells: readonly HTMLElement[];
  readonly posts: ReadonlyMap<HTMLElement, Post>;
  readonly isInDialog: boolean;
}

export function readTimelines(finder: Finder<XSelectors>, posts: readonly Post[]): readonly Timeline[] {
  const lists = new Map<Element, Map<HTMLElement, Post>>();
  for (const post of posts) {
    const cell = finder.around('cell', post.row);
    const list = cell?.parentElement;
    if (cell === undefined || !list) continue;
    lists.set(list, (lists.get(list) ?? new Map()).set(cell, post));
  }
  return [...lists].map(([list, postsOfList]) => ({
    list,
    cells: cellsOf(list),
    posts: postsOfList,
    isInDialog: finder.around('dialog', list) !== undefined,
  }));
}

/** How far down its timeline a cell stands, in px; NaN where the page does not place it so. */
export const placeOf = (cell: HTMLElement): number =>
  Number(/translateY\((-?[\d.]+)px\)/.exec(cell.style.transform)?.[1]);

/** A recycled cell is moved by its transform, not within the list. */
function cellsOf(list: Element): readonly HTMLElement[] {
  const cells = [...list.children].filter((child): child is HTMLElement => 'style' in child);
  const placed = cells.map((cell) => ({ cell, place: placeOf(cell) }));
  const isInOrder = placed.every(
    ({ place }, index) => index === 0 || place >= (placed[index - 1]?.place ?? 0),
  );
  if (isInOrder || placed.some(({ place }) => Number.isNaN(place))) return cells;
  return placed.sort((a, b) => a.place - b.place).map(({ cell }) => cell);
}

/** Empty cells part threads from each other. */
export const isEmptyCell = (cell: HTMLElement): boolean =>
  (cell.firstElementChild?.childElementCount ?? 0) === 0;

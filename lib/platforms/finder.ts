import type { SelectorTable } from './selectors';

/** The only way to an element of the host page. */
export interface Finder<Table extends SelectorTable = SelectorTable> {
  /** First element of that name within the page or the given element. */
  one(name: keyof Table & string, within?: ParentNode): HTMLElement | undefined;
  all(name: keyof Table & string, within?: ParentNode): HTMLElement[];
  /** Nearest ancestor (or self) of that name. */
  around(name: keyof Table & string, element: Element): HTMLElement | undefined;
}

/** A finder that can also tell how its selectors fare: what drift is noticed from. */
export interface PageFinder<Table extends SelectorTable = SelectorTable> extends Finder<Table> {
  readonly selectors: Table;
  /** What the entry's second way finds; empty when it has none. Slow: for idle time. */
  witnesses(name: keyof Table & string): HTMLElement[];
  isOnPage(name: keyof Table & string): boolean;
}

/**
 * Reads one page by one table. It keeps nothing of the page: each question is asked anew.
 *
 * The methods are those of the prototypes: a page's own `<img name="querySelector">` stands in for that of its document
 * for all that runs in the page's own world, as the reading of a saved page does.
 */
export function createFinder<Table extends SelectorTable>(
  page: ParentNode,
  selectors: Table,
): PageFinder<Table> {
  const primary = (name: keyof Table & string): string => selectors[name]?.primary ?? ':not(*)';
  return {
    selectors,
    one: (name, within = page) => first(within, primary(name)) ?? undefined,
    all: (name, within = page) => every(within, primary(name)),
    around: (name, element) => nearest(element, primary(name)) ?? undefined,
    witnesses: (name) => {
      const witness = selectors[name]?.witness;
      return witness === undefined ? [] : every(page, witness);
    },
    isOnPage: (name) => first(page, primary(name)) !== null,
  };
}

const prototypeOf = (node: ParentNode): ParentNode =>
  node instanceof Element ? Element.prototype : Document.prototype;

const first = (within: ParentNode, selector: string): HTMLElement | null =>
  prototypeOf(within).querySelector.call<ParentNode, [string], HTMLElement | null>(within, selector);

const every = (within: ParentNode, selector: string): HTMLElement[] =>
  listOf(
    prototypeOf(within).querySelectorAll.call<ParentNode, [string], NodeListOf<HTMLElement>>(
      within,
      selector,
    ),
  );

const nearest = (element: Element, selector: string): HTMLElement | null =>
  Element.prototype.closest.call<Element, [string], HTMLElement | null>(element, selector);

/** A plain array. Twice as fast as spreading, for which each element is asked of an iterator. */
function listOf<Entry extends Element>(found: NodeListOf<Entry>): Entry[] {
  const list: Entry[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const entry = found[index];
    if (entry !== undefined) list.push(entry);
  }
  return list;
}

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
  /**
   * Element of that name that shows neither a shadow root nor anything beneath it: its root is closed, or not attached yet.
   * Entries that stand `inside` it cannot be found.
   */
  sealed(name: keyof Table & string): HTMLElement | undefined;
}

/**
 * Reads one page by one table. It keeps nothing of the page: each question is asked anew.
 *
 * The methods are those of the prototypes: a page's own `<img name="querySelector">` stands in for that of its document
 * for all that runs in the page's own world, as the reading of a saved page does.
 *
 * Shadow roots are looked up with each question too: attaching one changes nothing that could be observed.
 */
export function createFinder<Table extends SelectorTable>(
  page: ParentNode,
  selectors: Table,
): PageFinder<Table> {
  const primary = (name: string): string => selectors[name]?.primary ?? ':not(*)';
  const placeOf = (name: string): ParentNode => {
    const host = selectors[name]?.inside;
    // Without its host it is looked for in the whole page: so it is where a build has none.
    const element = host === undefined ? null : first(placeOf(host), primary(host));
    return element?.shadowRoot ?? element ?? page;
  };
  return {
    selectors,
    one: (name, within = placeOf(name)) => first(within, primary(name)) ?? undefined,
    all: (name, within = placeOf(name)) => every(within, primary(name)),
    around: (name, element) => nearest(element, primary(name)) ?? undefined,
    witnesses: (name) => {
      const witness = selectors[name]?.witness;
      return witness === undefined ? [] : every(placeOf(name), witness);
    },
    isOnPage: (name) => first(placeOf(name), primary(name)) !== null,
    sealed: (name) => {
      const host = first(placeOf(name), primary(name));
      return host?.shadowRoot === null && host.childElementCount === 0 ? host : undefined;
    },
  };
}

function prototypeOf(node: ParentNode): ParentNode {
  if (node instanceof Element) return Element.prototype;
  return node instanceof ShadowRoot ? ShadowRoot.prototype : Document.prototype;
}

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

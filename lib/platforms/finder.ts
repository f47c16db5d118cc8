import type { SelectorTable } from './selectors';

/** The only way to an element of the host page. */
export interface Finder<Table extends SelectorTable = SelectorTable> {
  /** First element of that name within the page or the given element. */
  one(name: keyof Table & string, within?: ParentNode): HTMLElement | undefined;
  all(name: keyof Table & string, within?: ParentNode): HTMLElement[];
  /** Nearest ancestor (or self) of that name. */
  around(name: keyof Table & string, element: Element): HTMLElement | undefined;
}

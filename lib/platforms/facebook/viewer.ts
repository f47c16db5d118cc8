import type { Finder } from '../finder';
import type { FacebookSelectors } from './selectors';

/** Knows as whom this tab is signed in: a person, or the Page that a person acts as. */
export interface Viewer {
  /** The id; undefined where the page does not tell. */
  idOn(finder: Finder<FacebookSelectors>): string | undefined;
}

/** What Facebook tells its own scripts of who is signed in, whatever the page's language. Another profile is another load. */
const VIEWER = /"CurrentUserInitialData"[^{}]*\{[^{}]*?"USER_ID":"(\d{1,25})"/;

export function createViewer(): Viewer {
  const examined = new WeakSet<Element>();
  let viewer: string | undefined;
  return {
    idOn(finder) {
      if (viewer !== undefined) return viewer;
      for (const data of finder.all('pageData')) {
        if (examined.has(data)) continue;
        examined.add(data);
        const id = VIEWER.exec(data.textContent ?? '')?.[1];
        // Nobody is signed in.
        if (id === undefined || id === '0') continue;
        viewer = id;
        return id;
      }
      return undefined;
    },
  };
}

import type { Finder } from '../finder';
import { ownAddress, profileOf } from './addresses';
import type { InstagramSelectors } from './selectors';

/**
 * Handle of the account that is signed in: the profile with a picture in the column of the page's own places. That column
 * is known by one of these places, for its label is translated.
 *
 * @returns undefined where the page does not tell
 */
export function readAccount(finder: Finder<InstagramSelectors>): string | undefined {
  const explore = finder.one('explore');
  const top = finder.one('pageTop');
  for (let box = explore?.parentElement; box && box !== top; box = box.parentElement) {
    // What surrounds the content as well is no column of places.
    if (finder.one('main', box)) return undefined;
    for (const link of finder.all('facedLink', box)) {
      const handle = profileOf(ownAddress(link.getAttribute('href')));
      if (handle !== undefined) return handle;
    }
  }
  return undefined;
}

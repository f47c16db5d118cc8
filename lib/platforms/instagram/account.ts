import type { Finder } from '../finder';
import { ownAddress, profileOf } from './addresses';
import type { InstagramSelectors } from './selectors';

/** Whose link was found last, and how it read. */
interface Known {
  readonly link: HTMLElement;
  readonly address: string | null;
  readonly explore: HTMLElement | undefined;
  readonly main: HTMLElement | undefined;
  readonly handle: string;
}

/** Looks for the account anew only when the link that told it, or the column it stands in, is another one. */
export function createAccountReader(): (finder: Finder<InstagramSelectors>) => string | undefined {
  let known: Known | undefined;
  return (finder) => {
    const explore = finder.one('explore');
    const main = finder.one('main');
    const isKnown =
      known?.link.isConnected &&
      known.explore === explore &&
      known.main === main &&
      known.link.getAttribute('href') === known.address;
    if (!isKnown) known = findAccount(finder, explore, main);
    return known?.handle;
  };
}

/**
 * Handle of the account that is signed in: the profile with a picture in the column of the page's own places. That column
 * is known by one of these places, for its label is translated.
 *
 * @returns undefined where the page does not tell
 */
function findAccount(
  finder: Finder<InstagramSelectors>,
  explore: HTMLElement | undefined,
  main: HTMLElement | undefined,
): Known | undefined {
  const top = finder.one('pageTop');
  for (let box = explore?.parentElement; box && box !== top; box = box.parentElement) {
    // What surrounds the content as well is no column of places.
    if (finder.one('main', box)) return undefined;
    for (const link of finder.all('facedLink', box)) {
      const address = link.getAttribute('href');
      const handle = profileOf(ownAddress(address));
      if (handle !== undefined) return { link, address, explore, main, handle };
    }
  }
  return undefined;
}

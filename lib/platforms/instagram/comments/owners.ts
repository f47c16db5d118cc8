import type { Finder } from '../../finder';
import { ownAddress, postAt, profileOf } from '../addresses';
import type { InstagramSelectors } from '../selectors';

/** Boxes between the age of a caption and the name above it. */
const MOST_BOXES = 6;

/**
 * Who published the posts of this page, by their codes: their own addresses tell, or the name above the caption that such
 * an address stands in.
 */
export function readOwners(finder: Finder<InstagramSelectors>, url: URL): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const here = postAt(url);
  if (here?.owner !== undefined) owners.set(here.code, here.owner);
  for (const link of finder.all('postLink')) {
    const post = postAt(ownAddress(link.getAttribute('href')));
    if (post === undefined) continue;
    const owner = post.owner ?? owners.get(post.code) ?? captionAuthor(finder, link);
    if (owner !== undefined) owners.set(post.code, owner);
  }
  return owners;
}

function captionAuthor(finder: Finder<InstagramSelectors>, link: HTMLElement): string | undefined {
  let box = link.parentElement;
  for (let level = 0; box && level < MOST_BOXES; level += 1, box = box.parentElement) {
    if (finder.one('comment', box)) return undefined;
    const heading = finder.one('commentHeading', box);
    const author = heading && finder.one('link', heading);
    const handle = author && profileOf(ownAddress(author.getAttribute('href')));
    if (handle !== undefined) return handle;
  }
  return undefined;
}

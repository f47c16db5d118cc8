import type { MessageId, Surface } from '../../domain/vocabulary';
import type { Finder } from '../finder';
import { isOverlayAddress, statusIdOf, surfacesAt } from './addresses';
import { isDetailed } from './post';
import type { XSelectors } from './selectors';

/** What is told of the page in the column: by the address on the one hand, by the page's own head on the other. */
export interface PageFacts {
  /** Undefined while a dialog or a photo hides the address of the page beneath. */
  readonly addressed: Surface | undefined;
  /** Post that the address names, be it of the page or of a photo over it. */
  readonly addressedId: MessageId | undefined;
  readonly isOverlay: boolean;
  /** Page whose own parts are there; undefined for those that have none, and while two pages' parts are. */
  readonly shown: Surface | undefined;
}

export function readPageFacts(finder: Finder<XSelectors>, url: URL): PageFacts {
  const isOverlay = isOverlayAddress(url);
  return {
    addressed: isOverlay ? undefined : surfacesAt(url)[0],
    addressedId: statusIdOf(url.href),
    isOverlay,
    shown: shownPage(finder),
  };
}

function shownPage(finder: Finder<XSelectors>): Surface | undefined {
  const signs = finder.all('pageSign');
  const isShown = (name: 'notificationsTab' | 'homeTab' | 'profileName' | 'searchBox') =>
    signs.some((sign) => finder.around(name, sign) === sign);
  const [shown, ...more] = [
    ...(isShown('notificationsTab') ? (['notifications'] as const) : []),
    ...(isShown('homeTab') ? (['home'] as const) : []),
    ...(isShown('profileName') ? (['profile'] as const) : []),
    ...(isShown('searchBox') ? (['search'] as const) : []),
  ];
  return more.length === 0 ? shown : undefined;
}

/** What is to be expected on the page: by the address, or by the page itself while its address is hidden. */
export function readSurfaces(finder: Finder<XSelectors>, url: URL, facts: PageFacts): readonly Surface[] {
  if (!facts.isOverlay) return surfacesAt(url);
  if (hasDetailedPost(finder)) return ['post'];
  if (facts.shown !== undefined) return [facts.shown];
  // A photo belongs to a post, and that post's page is what lies beneath it when it was opened by its address.
  return facts.addressedId === undefined ? [] : ['post'];
}

/** A post that a dialog shows over its reply box is not what the page is about. */
const hasDetailedPost = (finder: Finder<XSelectors>): boolean =>
  finder
    .all('focusedPost')
    .some((row) => isDetailed(finder, row) && finder.around('dialog', row) === undefined);

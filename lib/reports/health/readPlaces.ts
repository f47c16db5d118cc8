import type { Platform } from '../../domain/vocabulary';

/** `replies`: canned replies only, because the page does not tell which conversation it is. */
export type PlaceState = 'read' | 'replies' | 'unread';

export type PlaceName =
  | 'xPosts'
  | 'xChat'
  | 'businessInbox'
  | 'businessComments'
  | 'facebookMessages'
  | 'facebookComments'
  | 'instagramDirect'
  | 'instagramComments'
  | 'instagramDock';

/** The places of each site that Inlay knows, and what it does there. */
export const READ_PLACES: Readonly<Record<Platform, readonly (readonly [PlaceName, PlaceState])[]>> = {
  x: [
    ['xPosts', 'read'],
    ['xChat', 'read'],
  ],
  facebook: [
    ['businessInbox', 'read'],
    ['businessComments', 'unread'],
    ['facebookMessages', 'read'],
    ['facebookComments', 'read'],
  ],
  instagram: [
    ['instagramDirect', 'read'],
    ['instagramComments', 'read'],
    ['instagramDock', 'replies'],
  ],
};

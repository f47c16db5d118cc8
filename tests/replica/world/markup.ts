import type { Platform } from '../../../lib/domain/vocabulary';

/** How a page's markup differs from what it was yesterday, as when a site has been rebuilt. */
export interface MarkupChange {
  /** Attributes that have another name now; `name=value` gives that one value another one instead. */
  readonly renamed: readonly string[];
  /** Roles that no element bears any more. */
  readonly rolesRemoved: readonly string[];
  /** Whether every box has one more around what is in it. */
  readonly isNested: boolean;
}

/** A rebuild as each platform might see it: some anchors are gone, the others are still there. */
export const CHANGED_MARKUP: Readonly<Record<Platform, MarkupChange>> = {
  x: {
    renamed: ['data-testid=User-Name', 'data-testid=dm-conversation-username'],
    rolesRemoved: ['log'],
    isNested: false,
  },
  facebook: {
    renamed: ['data-message-id', 'data-commentid', 'data-utime'],
    rolesRemoved: ['log', 'region', 'article'],
    isNested: true,
  },
  instagram: {
    renamed: [
      'data-pagelet=IGDMessagesList',
      'data-pagelet=IGDInboxHeaderOffMsys',
      'aria-pressed',
      'dateTime',
    ],
    rolesRemoved: ['navigation', 'group'],
    isNested: true,
  },
};

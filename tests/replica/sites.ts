import type { Platform } from '../../lib/domain/vocabulary';
import type { HOSTS } from '../../lib/platforms/hosts';

/** The folders of `site` that a page can be made from. */
export type SiteName = 'x' | 'business' | 'facebook' | 'instagram';

export interface SiteKind {
  readonly name: SiteName;
  readonly platform: Platform;
  /** Id of the element that the site is drawn in. */
  readonly root: string;
  readonly title: string;
}

const x: SiteKind = { name: 'x', platform: 'x', root: 'react-root', title: 'X' };
const facebook: SiteKind = {
  name: 'facebook',
  platform: 'facebook',
  root: 'mount_0_0_Rp',
  title: 'Facebook',
};
const business: SiteKind = { ...facebook, name: 'business', title: 'Inbox' };
const instagram: SiteKind = {
  name: 'instagram',
  platform: 'instagram',
  root: 'mount_0_0_3k',
  title: 'Instagram',
};

/** What answers for each host. */
export const SITES: Readonly<Record<(typeof HOSTS)[number], SiteKind>> = {
  'x.com': x,
  'www.facebook.com': facebook,
  'web.facebook.com': facebook,
  'www.messenger.com': facebook,
  'business.facebook.com': business,
  'www.instagram.com': instagram,
};

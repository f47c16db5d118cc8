import type { Unreadable } from '../adapter';
import type { Finder } from '../finder';
import { readText } from '../readText';
import { handleOf, isHandle, isSameHandle, profileHandleAt } from './addresses';
import type { XSelectors } from './selectors';

const AVATAR = 'UserAvatar-Container-';
const LONGEST_HANDLE = 100;

/**
 * Handle of the account that is signed in, from the page as it is now: people switch accounts without a reload.
 * Null when the page does not tell, or when it tells two different ones.
 */
export function readAccount(finder: Finder<XSelectors>, url: URL, unreadable: Unreadable[]): string | null {
  const link = finder.one('ownProfileLink');
  const byLink = link && handleOf(link.getAttribute('href'));
  const byAvatar = avatarHandle(finder.one('ownAvatar'));
  if (link && byLink !== undefined && byAvatar !== undefined && !isSameHandle(byLink, byAvatar)) {
    unreadable.push({ selector: 'ownProfileLink', element: link });
    return null;
  }
  return byLink ?? byAvatar ?? avatarHandle(finder.one('replyAvatar')) ?? profileHandle(finder, url) ?? null;
}

function avatarHandle(avatar: HTMLElement | undefined): string | undefined {
  const handle = avatar?.getAttribute('data-testid')?.slice(AVATAR.length);
  return isHandle(handle) && handle !== 'unknown' ? handle : undefined;
}

/** Only one's own profile can be edited; its name block and its address must tell the same handle. */
function profileHandle(finder: Finder<XSelectors>, url: URL): string | undefined {
  const handle = profileHandleAt(url);
  if (handle === undefined || finder.one('editProfile') === undefined) return undefined;
  const name = finder.one('profileName');
  const shown = name === undefined ? undefined : /@(\w{1,26})\s*$/.exec(readText(name, LONGEST_HANDLE))?.[1];
  return shown !== undefined && isSameHandle(shown, handle) ? shown : undefined;
}

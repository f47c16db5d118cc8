import type { Author } from '../../../domain/capture';
import type { Unreadable } from '../../adapter';
import type { Finder } from '../../finder';
import { LONGEST_NAME, readText } from '../../readText';
import { ownAddress, profileOf } from '../addresses';
import type { FacebookSelectors } from '../selectors';
import { type Comment, isAuthorLink } from './comment';

/** The post, or the dialog, that an element stands in: what its comments have in common. */
export const scopeOf = (finder: Finder<FacebookSelectors>, element: Element): HTMLElement | undefined =>
  finder.around('post', element) ?? finder.around('dialog', element);

/** Who wrote a post: the first profile that is linked to in it, outside of its comments. */
export function readPostAuthor(finder: Finder<FacebookSelectors>, scope: HTMLElement): Author | undefined {
  const link = finder
    .all('link', scope)
    .find((element) => isAuthorLink(element) && finder.around('comment', element) === undefined);
  const handle = link && profileOf(ownAddress(link.getAttribute('href')));
  // Around a picture there are other words than the name: who is online, for one.
  const name = link?.getAttribute('aria-label') ?? (link && readText(link, LONGEST_NAME));
  return handle === undefined ? undefined : { name: name?.slice(0, LONGEST_NAME) ?? '', handle };
}

/** Whose page each comment stands on: by its own address, or else by who wrote the post. */
export function ownersOf(
  finder: Finder<FacebookSelectors>,
  comments: readonly Comment[],
): ReadonlyMap<Comment, string> {
  const authors = new Map<HTMLElement, Author | undefined>();
  const owners = new Map<Comment, string>();
  for (const comment of comments) {
    const scope = scopeOf(finder, comment.article);
    if (comment.owner === undefined && scope && !authors.has(scope)) {
      authors.set(scope, readPostAuthor(finder, scope));
    }
    const owner = comment.owner ?? (scope && authors.get(scope)?.handle);
    if (owner !== undefined) owners.set(comment, owner);
  }
  return owners;
}

/**
 * Whose page we manage, as far as the page shows it: only its managers can advertise a post, and see where a comment was
 * answered in private. Null where nothing tells, or two places tell different ones.
 */
export function readManagedPage(
  finder: Finder<FacebookSelectors>,
  comments: readonly Comment[],
  owners: ReadonlyMap<Comment, string>,
  unreadable: Unreadable[],
): string | null {
  const signs = [...finder.all('manageLink'), ...finder.all('privateLink')];
  const pages = new Map<string, string>();
  for (const sign of signs) {
    const scope = scopeOf(finder, sign);
    const under = comments.find(({ article }) => (scope ? scope.contains(article) : article.contains(sign)));
    const page = (under && owners.get(under)) ?? (scope && readPostAuthor(finder, scope)?.handle);
    if (page !== undefined) pages.set(page.toLowerCase(), page);
  }
  const [page = null, ...others] = pages.values();
  const [sign] = signs;
  if (others.length === 0) return page;
  if (sign) unreadable.push({ selector: 'manageLink', element: sign });
  return null;
}

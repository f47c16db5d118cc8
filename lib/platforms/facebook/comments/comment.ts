import type { Unreadable } from '../../adapter';
import type { PublicComment } from '../../comments/publicComment';
import type { Finder } from '../../finder';
import { isAfter } from '../../pageOrder';
import { LONGEST_NAME, readText } from '../../readText';

import { ownAddress, profileOf } from '../addresses';
import type { FacebookSelectors } from '../selectors';
import { type CommentLink, plainUrl, readCommentLink, readPostAddress, readPrivateLink } from './commentLink';

/** A comment, or a reply to one, as it stands on the page. */
export interface Comment extends PublicComment {
  /** The post by its digits, which links to authors bear; undefined where they do not tell. */
  readonly postId: string | undefined;
  /** The post as the comment's own address names it: often by a code. */
  readonly postCode: string | undefined;
  /** Whose page it stands on; undefined where the address does not tell. */
  readonly owner: string | undefined;
  readonly article: HTMLElement;
  /** Its own address, around its age. */
  readonly timeLink: HTMLElement | undefined;
  readonly authorLink: HTMLElement;
}

interface ReadLink extends CommentLink {
  readonly element: HTMLElement;
}

const LONGEST_LABEL = 40;

/** Undefined for what cannot be read; that is told to `unreadable`. Labels are never taken apart: no word parts their names. */
export function readComment(
  finder: Finder<FacebookSelectors>,
  article: HTMLElement,
  unreadable: Unreadable[],
): Comment | undefined {
  const links = finder.all('commentLink', article).flatMap((element): ReadLink[] => {
    const link = isIn(finder, element, article) ? readCommentLink(element.getAttribute('href')) : undefined;
    return link === undefined ? [] : [{ ...link, element }];
  });
  const permalink = links.find(({ profile }) => profile === undefined);
  const named = finder
    .all('link', article)
    .find((element) => isIn(finder, element, article) && isAuthorLink(element));
  const handle = named && profileOf(ownAddress(named.getAttribute('href')));
  const byAuthor = named && readCommentLink(named.getAttribute('href'));
  const unit = finder.around('commentUnit', article);
  const id = permalink?.id ?? byAuthor?.id ?? unit?.getAttribute('data-commentid') ?? undefined;
  if (id === undefined || named === undefined || handle === undefined) {
    unreadable.push({ selector: id === undefined ? 'commentLink' : 'comment', element: article });
    return undefined;
  }
  const isContradicted = permalink && !permalink.parentId && byAuthor && byAuthor.id !== permalink.id;
  if (isContradicted) unreadable.push({ selector: 'commentLink', element: article });
  const address = permalink && readPostAddress(permalink.url);
  const text = findText(finder, article, named);
  return {
    id,
    parentId: permalink?.parentId ?? byAuthor?.parentId,
    postId: byAuthor?.postId,
    postCode: address?.postId,
    owner: address?.owner,
    author: { name: readText(named, LONGEST_NAME), handle },
    addressee: text && findAddressee(finder, text),
    text: text === undefined ? '' : readBlocks(finder, text),
    language: languageOf(text),
    label: permalink === undefined ? '' : readText(permalink.element, LONGEST_LABEL),
    url: permalink && plainUrl(permalink.url),
    article,
    timeLink: permalink?.element,
    authorLink: named,
    movedTo: readPrivateLink(finder.one('privateLink', article)?.getAttribute('href') ?? null),
  };
}

const isIn = (finder: Finder<FacebookSelectors>, element: Element, article: HTMLElement): boolean =>
  finder.around('comment', element) === article;

/** A link with words in it that leads to a profile. */
export const isAuthorLink = (element: HTMLElement): boolean =>
  element.getAttribute('aria-hidden') !== 'true' &&
  profileOf(ownAddress(element.getAttribute('href'))) !== undefined &&
  readText(element, 1) !== '';

/** The first text below the author's name that belongs to no link and no button. */
function findText(
  finder: Finder<FacebookSelectors>,
  article: HTMLElement,
  author: HTMLElement,
): HTMLElement | undefined {
  return finder.all('commentText', article).find((candidate) => {
    const control = finder.around('commentControl', candidate);
    const isControl = control !== undefined && article.contains(control);
    return !isControl && isAfter(candidate, author) && isIn(finder, candidate, article);
  });
}

/** Each paragraph is a block of its own. */
function readBlocks(finder: Finder<FacebookSelectors>, text: HTMLElement): string {
  const blocks = finder.all('commentText', text).filter(({ localName }) => localName === 'div');
  const leaves = blocks.filter((block) => !blocks.some((other) => other !== block && block.contains(other)));
  return leaves.length === 0 ? readText(text) : leaves.map((leaf) => readText(leaf)).join('\n');
}

function findAddressee(finder: Finder<FacebookSelectors>, text: HTMLElement): string | undefined {
  const link = finder.one('link', text);
  const name = link === undefined ? '' : readText(link, LONGEST_NAME);
  if (link === undefined || name === '' || !readText(text, LONGEST_NAME).startsWith(name)) return undefined;
  return profileOf(ownAddress(link.getAttribute('href')));
}

/** Facebook marks a script of its own beside some tags, such as "hi-IN_rom". */
function languageOf(text: HTMLElement | undefined): string | undefined {
  const tag = text?.getAttribute('lang')?.replace(/_.*$/, '') ?? '';
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}

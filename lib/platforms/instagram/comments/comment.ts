import type { EpochMs } from '../../../domain/units';
import type { Unreadable } from '../../adapter';
import type { PublicComment } from '../../comments/publicComment';
import type { Finder } from '../../finder';
import { isAfter } from '../../pageOrder';
import { LONGEST_NAME, readText } from '../../readText';
import { ownAddress, profileOf, readCommentAddress } from '../addresses';
import type { InstagramSelectors } from '../selectors';

/** A comment, or a reply to one, as it stands on the page. */
export interface Comment extends PublicComment {
  /** The post, by the code in its address. */
  readonly code: string;
  readonly sentAt: EpochMs;
  /** All that belongs to it alone. */
  readonly row: HTMLElement;
  /** Around the age that is its own address. */
  readonly link: HTMLElement;
  /** The last button that is words: "Reply". */
  readonly replyButton: HTMLElement;
}

const LONGEST_LABEL = 40;
/** A line of its own, the text below it, and a box around both. */
const MOST_BOXES_AROUND = 3;

/** Undefined for what cannot be read; that is told to `unreadable`. */
export function readComment(
  finder: Finder<InstagramSelectors>,
  link: HTMLElement,
  unreadable: Unreadable[],
): Comment | undefined {
  const address = readCommentAddress(link.getAttribute('href'));
  if (address === undefined) return undefined;
  const time = finder.one('commentTime', link);
  const sentAt = Date.parse(time?.getAttribute('datetime') ?? '');
  const found = time && findRow(finder, link, address.id);
  if (time === undefined || found === undefined || Number.isNaN(sentAt)) {
    unreadable.push({ selector: Number.isNaN(sentAt) ? 'commentTime' : 'comment', element: link });
    return undefined;
  }
  const { row, author, replyButton, text } = found;
  const handle = profileOf(ownAddress(author.getAttribute('href'))) ?? '';
  return {
    id: address.id,
    parentId: address.parentId,
    code: address.code,
    // People are called by their handles there.
    author: { name: handle, handle },
    addressee: text && findAddressee(finder, text),
    // Mentions have blanks around them that are shown as one.
    text: text === undefined ? '' : readText(text).replace(/ {2,}/g, ' '),
    language: undefined,
    label: readText(time, LONGEST_LABEL),
    url: address.url,
    sentAt,
    row,
    link,
    replyButton,
  };
}

interface FoundRow {
  readonly row: HTMLElement;
  readonly author: HTMLElement;
  readonly replyButton: HTMLElement;
  readonly text: HTMLElement | undefined;
}

/** The smallest box around a comment's address that holds its author and its buttons, and no other comment. */
function findRow(finder: Finder<InstagramSelectors>, link: HTMLElement, id: string): FoundRow | undefined {
  let found: FoundRow | undefined;
  let further = 0;
  for (let row = link.parentElement; row && further < MOST_BOXES_AROUND; row = row.parentElement) {
    const isShared = finder
      .all('comment', row)
      .some((other) => readCommentAddress(other.getAttribute('href'))?.id !== id);
    if (isShared || finder.one('commentComposer', row)) break;
    const author = finder.all('link', row).find((candidate) => isAuthorLink(candidate));
    const replyButton = finder.all('commentButton', row).findLast((button) => isReply(button, link));
    if (author && replyButton) {
      found = { row, author, replyButton, text: findText(finder, row, author) };
      if (found.text) break;
    }
    // A name may have a button beside it: then the text is further out.
    if (found) further += 1;
  }
  return found;
}

const isAuthorLink = (link: HTMLElement): boolean =>
  profileOf(ownAddress(link.getAttribute('href'))) !== undefined && !readText(link, 1).startsWith('@');

/** Likes that can be looked at are words too, and come before it; hearts are pictures. */
const isReply = (button: HTMLElement, link: HTMLElement): boolean =>
  isAfter(button, link) && readText(button, LONGEST_LABEL) !== '';

/** The last text that is no name, no age and no button. */
function findText(
  finder: Finder<InstagramSelectors>,
  row: HTMLElement,
  author: HTMLElement,
): HTMLElement | undefined {
  const text = finder.all('commentText', row).findLast((candidate) => {
    const control = finder.around('commentControl', candidate);
    const isControl = control !== undefined && row.contains(control);
    return !isControl && !candidate.contains(author) && finder.one('commentTime', candidate) === undefined;
  });
  if (text) return text;
  const below = finder.one('commentHeading', row)?.nextElementSibling;
  const isText = below instanceof HTMLElement && finder.one('commentTime', below) === undefined;
  return isText ? below : undefined;
}

function findAddressee(finder: Finder<InstagramSelectors>, text: HTMLElement): string | undefined {
  const link = finder.one('link', text);
  const name = link === undefined ? '' : readText(link, LONGEST_NAME);
  if (link === undefined || !name.startsWith('@') || !readText(text, LONGEST_NAME).startsWith(name))
    return undefined;
  return profileOf(ownAddress(link.getAttribute('href')));
}

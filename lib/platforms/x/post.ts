import type { Author } from '../../domain/capture';
import type { EpochMs } from '../../domain/units';
import type { MessageId } from '../../domain/vocabulary';
import type { Unreadable } from '../adapter';
import type { Finder } from '../finder';
import { isAfter } from '../pageOrder';
import { LONGEST_NAME, readText } from '../readText';
import { handleOf, isSameHandle, pathOf, statusHandleOf, statusIdOf } from './addresses';
import { readReplyContext } from './replyContext';
import type { XSelectors } from './selectors';

/** A post as it stands on the page. */
export interface Post {
  readonly id: MessageId;
  /** Path of its own page. */
  readonly path: string;
  readonly author: Author;
  readonly text: string;
  readonly language: string | undefined;
  readonly sentAt: EpochMs;
  /** Handles that it says it replies to, as on the page; empty where the post it answers stands above it. */
  readonly repliesTo: readonly string[];
  readonly row: HTMLElement;
  readonly name: HTMLElement;
  /** Shown as what a page is about. */
  readonly isDetailed: boolean;
}

const AVATAR = 'UserAvatar-Container-';
/** X writes this where it could not resolve a user. */
const UNRESOLVED = 'unknown';
/** Made up by X for posts without words, such as "qme" for only media; "und" where it could not tell. */
const NO_LANGUAGE = /^(?:q[a-z]{2}|und|zxx|art)$/;

/**
 * Reads one post. `undefined` for a promoted one, which has no address of its own; what looks like a post and
 * cannot be read is told to `unreadable` and left out.
 */
export function readPost(
  finder: Finder<XSelectors>,
  row: HTMLElement,
  unreadable: Unreadable[],
): Post | undefined {
  const time = finder.one('postTime', row);
  if (time === undefined) return undefined;
  const href = time.parentElement?.getAttribute('href') ?? null;
  const id = statusIdOf(href);
  const sentAt = Date.parse(time.getAttribute('datetime') ?? '');
  if (id === undefined || Number.isNaN(sentAt)) {
    unreadable.push({ selector: 'postTime', element: time });
    return undefined;
  }

  const [name, quotedName] = finder.all('authorName', row);
  const author = name && readAuthor(finder, row, name, href, unreadable);
  if (name === undefined || author === undefined) {
    unreadable.push({ selector: 'authorName', element: name ?? row });
    return undefined;
  }

  const text = finder.all('postText', row).find((candidate) => !isAfter(candidate, quotedName));
  return {
    id,
    path: pathOf(href) ?? '',
    author,
    text: text === undefined ? '' : readText(text),
    language: languageOf(text),
    sentAt,
    repliesTo: readReplyContext(finder, { row, name, text, quotedName }),
    row,
    name,
    isDetailed: isDetailed(finder, row),
  };
}

/**
 * Whether a post is shown as what a page is about: its time stands below its text and not beside its name. That it
 * cannot be reached by the tabulator is not enough, for so it is with one just clicked.
 */
export function isDetailed(finder: Finder<XSelectors>, row: HTMLElement): boolean {
  if (finder.around('focusedPost', row) !== row) return false;
  const time = finder.one('postTime', row);
  return time !== undefined && finder.one('authorName', row)?.contains(time) === false;
}

/**
 * The name block, the avatar and the post's own address each tell the handle. One that differs is told as drift;
 * when none agrees with the name block nobody knows who wrote it.
 */
function readAuthor(
  finder: Finder<XSelectors>,
  row: HTMLElement,
  name: HTMLElement,
  href: string | null,
  unreadable: Unreadable[],
): Author | undefined {
  const link = finder.one('authorLink', name);
  const handle = link && handleOf(link.getAttribute('href'));
  if (link === undefined || handle === undefined) return undefined;

  const avatar = finder.one('avatar', row)?.getAttribute('data-testid')?.slice(AVATAR.length);
  const others = [avatar === UNRESOLVED ? undefined : avatar, statusHandleOf(href)];
  const known = others.filter((other) => other !== undefined);
  const agreeing = known.filter((other) => isSameHandle(other, handle));
  if (known.length > 0 && agreeing.length === 0) return undefined;
  if (agreeing.length < known.length) unreadable.push({ selector: 'avatar', element: row });
  return { name: readText(link, LONGEST_NAME), handle };
}

function languageOf(text: HTMLElement | undefined): string | undefined {
  const language = text?.getAttribute('lang') ?? '';
  return language === '' || NO_LANGUAGE.test(language) ? undefined : language;
}

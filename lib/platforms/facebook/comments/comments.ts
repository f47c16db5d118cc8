import type { MessageId, Surface } from '../../../domain/vocabulary';
import type { ReadContext, Reading, Unreadable } from '../../adapter';
import { isSame, sortComments, toConversations, toMessage } from '../../comments/conversations';
import type { Finder } from '../../finder';
import type { FacebookSelectors } from '../selectors';
import { readCommentAnchors } from './anchors';
import type { Comment } from './comment';
import { readPostAddress } from './commentLink';
import type { CommentMemory } from './commentMemory';
import { readComposers } from './composers';
import { hasHiddenAnswer } from './hiddenAnswers';
import { ownersOf, readManagedPage, readPostAuthor, scopeOf } from './owners';

/** Reads comments under posts, photos, videos and reels, on a page or in a dialog over it. */
export function readComments(
  finder: Finder<FacebookSelectors>,
  surfaces: readonly Surface[],
  { now, timeZone, account: given, url }: ReadContext,
  memory: CommentMemory,
): Reading {
  const unreadable: Unreadable[] = [];
  const comments = readAll(finder, { url, now, unreadable }, memory);
  memory.learn(comments);
  const owners = ownersOf(finder, comments);
  const managed = readManagedPage(finder, comments, owners, unreadable);
  const account = memory.managed(managed) ?? given ?? null;
  const labels = memory.labelsFor(finder.one('pageLanguage')?.getAttribute('lang'), timeZone);
  const timeOf = (comment: Comment) => memory.timeOf(comment, labels, now);
  const ownName = ownNameIn(finder, comments, account);
  const { addressed, ambient } = sortComments(comments, { account, owners, memory });
  const composers = readComposers(finder, comments, ownName);
  return {
    capture: {
      platform: 'facebook',
      surfaces,
      account,
      rows: [],
      conversations: toConversations(addressed, {
        timeOf,
        hasHiddenAnswer: ({ article }) => hasHiddenAnswer(finder, article, ownName),
      }),
      ambient: ambient.map((comment) => {
        const isOurs = isSame(comment.author.handle, account);
        return toMessage(comment, isOurs ? 'outbound' : 'unknown', timeOf(comment));
      }),
    },
    anchors: readCommentAnchors(finder, comments, addressed, composers, url),
    unreadable,
  };
}

/** A comment that stands in the page and again in a dialog over it is one comment: that of the dialog, which is in sight. */
function readAll(
  finder: Finder<FacebookSelectors>,
  { url, now, unreadable }: Pick<ReadContext, 'url' | 'now'> & { readonly unreadable: Unreadable[] },
  { reader }: CommentMemory,
): Comment[] {
  const { postId, owner } = readPostAddress(url);
  const comments = new Map<MessageId, Comment>();
  for (const article of finder.all('comment')) {
    const comment = reader.read(finder, article, unreadable, now);
    if (comment === undefined) continue;
    const isInDialog = finder.around('dialog', article) !== undefined;
    // A dialog shows the post that the address names; a comment may bear no address of its own there.
    const isAddressed = isInDialog && comment.url === undefined;
    const placed = isAddressed ? { ...comment, owner, postCode: postId } : comment;
    if (isInDialog || !comments.has(comment.id)) comments.set(comment.id, placed);
  }
  return [...comments.values()];
}

/** How we are called on this page; empty where nothing of ours is on it. */
function ownNameIn(
  finder: Finder<FacebookSelectors>,
  comments: readonly Comment[],
  account: string | null,
): string {
  const own = comments.find(({ author }) => isSame(author.handle, account));
  if (own) return own.author.name;
  const scopes = new Set(comments.flatMap(({ article }) => scopeOf(finder, article) ?? []));
  const authors = [...scopes].flatMap((scope) => readPostAuthor(finder, scope) ?? []);
  return authors.find(({ handle }) => isSame(handle, account))?.name ?? '';
}

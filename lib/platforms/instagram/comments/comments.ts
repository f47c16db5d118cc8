import { SECOND } from '../../../domain/units';
import type { MessageId, Surface } from '../../../domain/vocabulary';
import type { ReadContext, Reading, Unreadable } from '../../adapter';
import { isSame, sortComments, toConversations, toMessage } from '../../comments/conversations';
import type { CommentTime } from '../../comments/publicComment';
import type { Finder } from '../../finder';
import { readDockedComposers } from '../docked';
import type { InstagramSelectors } from '../selectors';
import { readCommentAnchors } from './anchors';
import type { Comment } from './comment';
import type { CommentMemory } from './commentMemory';
import { readComposers } from './composers';
import { readOwners } from './owners';

/** Reads comments under a post or a reel, on its own page or in a dialog over another. */
export function readComments(
  finder: Finder<InstagramSelectors>,
  surfaces: readonly Surface[],
  { now, account = null, url }: Omit<ReadContext, 'account'> & { readonly account?: string | null },
  memory: CommentMemory,
): Reading {
  const unreadable: Unreadable[] = [];
  const comments = readAll(finder, now, unreadable, memory);
  memory.learn(comments, now);
  const told = readOwners(finder, url);
  const owners = new Map<Comment, string>();
  for (const comment of comments) {
    const owner = memory.ownerOf(comment.code, told.get(comment.code));
    if (owner !== undefined) owners.set(comment, owner);
  }
  const timeOf = (comment: Comment): CommentTime => ({
    low: comment.sentAt,
    high: comment.sentAt + SECOND - 1,
    source: 'attribute',
    firstSeenAt: memory.labelSeenAt(comment) ?? now,
  });
  const { addressed, ambient } = sortComments(comments, { account, owners, memory });
  const boxes = readComposers(finder, comments);
  const anchors = readCommentAnchors(finder, comments, addressed, boxes, url);
  return {
    capture: {
      platform: 'instagram',
      surfaces,
      account,
      rows: [],
      // Replies that are folded away are counted there, but not whose they are.
      conversations: toConversations(addressed, { timeOf, hasHiddenAnswer: () => false }),
      ambient: ambient.map((comment) => {
        const isOurs = isSame(comment.author.handle, account);
        return toMessage(comment, isOurs ? 'outbound' : 'unknown', timeOf(comment));
      }),
    },
    anchors: {
      ...anchors,
      composers: [...anchors.composers, ...readDockedComposers(finder)],
    },
    unreadable,
  };
}

/** A comment that stands in the page and again in a dialog over it is one comment: that of the dialog, which is in sight. */
function readAll(
  finder: Finder<InstagramSelectors>,
  now: number,
  unreadable: Unreadable[],
  { reader }: CommentMemory,
): Comment[] {
  const comments = new Map<MessageId, Comment>();
  for (const link of finder.all('comment')) {
    const comment = reader.read(finder, link, unreadable, now);
    if (comment === undefined) continue;
    if (finder.around('dialog', link) || !comments.has(comment.id)) comments.set(comment.id, comment);
  }
  return [...comments.values()];
}

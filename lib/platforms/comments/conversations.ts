import type { Author, CapturedConversation, CapturedMessage } from '../../domain/capture';
import { middle } from '../../domain/interval';
import type { Direction, MessageId } from '../../domain/vocabulary';
import type { CommentTime, PublicComment } from './publicComment';

/** A comment that is part of a conversation with us. */
export interface Addressed<Comment extends PublicComment> {
  readonly comment: Comment;
  readonly direction: Direction;
  readonly contact: Author;
  readonly rootId: MessageId;
}

export interface SortedComments<Comment extends PublicComment> {
  readonly addressed: readonly Addressed<Comment>[];
  readonly ambient: readonly Comment[];
}

/** What decides whether a comment is addressed to us. */
export interface Situation<Comment extends PublicComment> {
  readonly account: string | null;
  /** Whose post each comment stands under, as far as that is known. */
  readonly owners: ReadonlyMap<Comment, string>;
  readonly memory: {
    /** A comment that was on the page. */
    known(id: MessageId): Comment | undefined;
    /** The post, in the one form in which it is named everywhere as far as that was seen. */
    postOf(comment: Comment): string | undefined;
  };
}

/** Parts what stands under our own posts from what merely is on the page. */
export function sortComments<Comment extends PublicComment>(
  comments: readonly Comment[],
  situation: Situation<Comment>,
): SortedComments<Comment> {
  const addressed: Addressed<Comment>[] = [];
  const ambient: Comment[] = [];
  for (const comment of comments) {
    const contact = contactOf(comment, situation);
    if (contact === undefined) {
      ambient.push(comment);
      continue;
    }
    const { memory, account } = situation;
    addressed.push({
      comment,
      contact,
      direction: isSame(comment.author.handle, account) ? 'outbound' : 'inbound',
      rootId: memory.postOf(comment) ?? comment.parentId ?? comment.id,
    });
  }
  return { addressed, ambient };
}

/** Handles differ in case between the places where they are shown. */
export const isSame = (handle: string | undefined, account: string | null): boolean =>
  handle !== undefined && account !== null && handle.toLowerCase() === account.toLowerCase();

/**
 * Whom a comment under a post of ours is with: its author, or, for a reply of ours, the person that it names first, or else
 * whose comment it stands under. Undefined for comments elsewhere, and for ours that answer nobody.
 */
function contactOf<Comment extends PublicComment>(
  comment: Comment,
  { account, owners, memory }: Situation<Comment>,
): Author | undefined {
  if (!isSame(owners.get(comment), account)) return undefined;
  if (!isSame(comment.author.handle, account)) return comment.author;
  const parent = comment.parentId === undefined ? undefined : memory.known(comment.parentId);
  const { addressee } = comment;
  if (addressee !== undefined && !isSame(addressee, account)) {
    return isSame(parent?.author.handle, addressee) ? parent?.author : { name: '', handle: addressee };
  }
  return isSame(parent?.author.handle, account) ? undefined : parent?.author;
}

/** What belongs to a comment beside its words. */
export interface CommentFacts<Comment extends PublicComment> {
  readonly timeOf: (comment: Comment) => CommentTime;
  readonly hasHiddenAnswer: (comment: Comment) => boolean;
}

/** One captured conversation for each contact under each post, its messages oldest first as far as that is known. */
export function toConversations<Comment extends PublicComment>(
  addressed: readonly Addressed<Comment>[],
  facts: CommentFacts<Comment>,
): readonly CapturedConversation[] {
  const groups = Map.groupBy(addressed, ({ contact, rootId }) => `${contact.handle.toLowerCase()}/${rootId}`);
  return [...groups.values()].flatMap((group): CapturedConversation[] => {
    const timed = group.map((entry) => ({ ...entry, time: facts.timeOf(entry.comment) }));
    const ordered = timed.toSorted((one, other) => middle(one.time) - middle(other.time));
    const [first] = ordered;
    if (first === undefined) return [];
    const named = group.find(({ contact }) => contact.name !== '') ?? first;
    const moves = group.flatMap(({ comment: { id, movedTo } }) =>
      movedTo === undefined ? [] : { messageId: id, ...movedTo },
    );
    const url = ordered.findLast(({ comment }) => comment.url !== undefined)?.comment.url;
    return [
      {
        kind: 'comment',
        contact: named.contact,
        rootId: first.rootId,
        ...(url === undefined ? {} : { url }),
        messages: ordered.map(({ comment, direction, time }) => ({
          ...toMessage(comment, direction, time),
          ...(direction === 'inbound' && facts.hasHiddenAnswer(comment) ? { hasHiddenAnswer: true } : {}),
        })),
        touchesNewestEnd: false,
        ...(moves.length > 0 ? { movedToPrivate: moves } : {}),
      },
    ];
  });
}

export function toMessage(
  { id, author, text, language, label }: PublicComment,
  direction: Direction,
  { low, high, source, firstSeenAt }: CommentTime,
): CapturedMessage {
  return {
    id,
    direction,
    author,
    text,
    ...(language === undefined ? {} : { language }),
    sentAtLow: low,
    sentAtHigh: high,
    timeSource: source,
    ...(label === '' ? {} : { timeLabel: { text: label, firstSeenAt } }),
  };
}

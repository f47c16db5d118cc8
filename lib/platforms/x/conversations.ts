import type { Author, CapturedConversation, CapturedMessage } from '../../domain/capture';
import type { Direction, MessageId } from '../../domain/vocabulary';
import { isSameHandle } from './addresses';
import type { Post } from './post';
import { ancestorsOf, type Parents, rootOf } from './threadMemory';

/** A post that is part of a conversation with us. */
export interface Addressed {
  readonly post: Post;
  readonly direction: Direction;
  readonly contact: Author;
  readonly rootId: MessageId;
}

export interface Sorted {
  readonly addressed: readonly Addressed[];
  readonly ambient: readonly CapturedMessage[];
}

/** What decides whether a post is addressed to us. */
export interface Situation {
  readonly account: string | null;
  /** Posts among the notifications: they are there because they are for us. */
  readonly notified: ReadonlySet<Post>;
  readonly parents: Parents;
}

/** Parts what is between us and a contact from what merely is on the page. */
export function sortPosts(posts: readonly Post[], situation: Situation): Sorted {
  const addressed: Addressed[] = [];
  const ambient: CapturedMessage[] = [];
  const authors = new Map(posts.map((post) => [post.author.handle.toLowerCase(), post.author]));
  for (const post of posts) {
    const direction = directionOf(post, situation);
    const contact = contactOf(post, situation, authors);
    if (contact === undefined) {
      ambient.push(toMessage(post, direction === 'outbound' ? 'outbound' : 'unknown'));
    } else {
      addressed.push({ post, direction, contact, rootId: rootOf(post.id, situation.parents) });
    }
  }
  return { addressed, ambient };
}

function directionOf(post: Post, { account }: Situation): Direction {
  if (account === null) return 'unknown';
  return isSameHandle(post.author.handle, account) ? 'outbound' : 'inbound';
}

/** Who a post of the conversation is with; undefined for a post that is not addressed to us, nor ours to anyone. */
function contactOf(
  post: Post,
  situation: Situation,
  authors: ReadonlyMap<string, Author>,
): Author | undefined {
  const { account, parents } = situation;
  if (account === null) return undefined;
  const isOurs = (handle: string) => isSameHandle(handle, account);
  const above = ancestorsOf(post.id, parents);
  if (!isOurs(post.author.handle)) {
    const isForUs =
      situation.notified.has(post) ||
      post.repliesTo.some(isOurs) ||
      names(post.text, account) ||
      above.some(({ author }) => isOurs(author.handle));
    return isForUs ? post.author : undefined;
  }
  const handle = post.repliesTo.find((repliedTo) => !isOurs(repliedTo));
  // The page shows only the handle of somebody whose post is not on it.
  if (handle !== undefined) return authors.get(handle.toLowerCase()) ?? { name: '', handle };
  return above.find(({ author }) => !isOurs(author.handle))?.author;
}

/** Whether a text names a handle, as a whole: "@acme" is in "(@Acme)" but not in "@acmebank" or "me@acme.com". */
export function names(text: string, handle: string): boolean {
  if (!/[@＠]/.test(text)) return false;
  return new RegExp(`(?<![\\p{L}\\p{N}_@＠./])[@＠]${handle}(?!\\w)`, 'iu').test(text);
}

/** One captured conversation for each contact under each root, its messages oldest first. */
export function toConversations(addressed: readonly Addressed[]): readonly CapturedConversation[] {
  const groups = Map.groupBy(addressed, ({ contact, rootId }) => `${contact.handle.toLowerCase()}/${rootId}`);
  return [...groups.values()].flatMap((group) => {
    const ordered = group.toSorted((a, b) => a.post.sentAt - b.post.sentAt);
    const newest = ordered.at(-1);
    if (newest === undefined) return [];
    return {
      kind: 'mention' as const,
      contact: newest.contact,
      rootId: newest.rootId,
      url: `https://x.com${newest.post.path}`,
      messages: ordered.map(({ post, direction }) => toMessage(post, direction)),
      touchesNewestEnd: false,
    };
  });
}

function toMessage(post: Post, direction: Direction): CapturedMessage {
  return {
    id: post.id,
    direction,
    author: post.author,
    text: post.text,
    ...(post.language === undefined ? {} : { language: post.language }),
    sentAtLow: post.sentAt,
    sentAtHigh: post.sentAt,
    timeSource: 'attribute',
  };
}

import type { ReplicaLanguage } from '../languages';

/** What exists on the replicas of Meta's sites: plain data, the same for the server, the pages and the tests. */

/** Whose private messages: those of the Page (in Business Suite), of its manager (facebook.com/messages), of Instagram. */
export type ThreadPlace = 'page' | 'messages' | 'instagram';

export interface ThreadMessage {
  /** `mid.$…`; shown by some builds only. */
  readonly id: string;
  /** Handle of who wrote it; undefined for what the site itself says. */
  readonly author: string | undefined;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly hasPhoto?: boolean;
  /** Id of the message that it answers, shown above it. */
  readonly quotes?: string;
  /** Name of the colleague who wrote it for us, as Business Suite tells. */
  readonly agent?: string;
}

export interface Thread {
  /** As in its address on the platform's own site. */
  readonly id: string;
  /** As in an address of Business Suite; Instagram's threads have another one there. */
  readonly businessId: string;
  readonly place: ThreadPlace;
  readonly folder: 'primary' | 'general' | 'requests';
  /** Handles of the others. */
  readonly members: readonly string[];
  /** Name of a group. */
  readonly title?: string;
  readonly isEncrypted?: boolean;
  /** Labels given in Business Suite itself. */
  readonly labels: readonly string[];
  /** Epoch milliseconds up to which we have read. */
  readonly readUntil: number;
  /** Whether it left the inbox of Business Suite. */
  readonly isDone?: boolean;
  /** Oldest first. */
  readonly messages: readonly ThreadMessage[];
}

export interface Comment {
  /** Decimal digits. */
  readonly id: string;
  /** Handle of who wrote it. */
  readonly author: string;
  readonly text: string;
  readonly sentAt: number;
  /** As the site guesses it; undefined where it does not. */
  readonly language?: ReplicaLanguage;
  /** Id of the comment that it answers. */
  readonly answers?: string;
  /** Whether we answered it in private. */
  readonly isAnsweredPrivately?: boolean;
  readonly isHidden?: boolean;
}

export type PagePostKind = 'post' | 'photo' | 'reel';

/** What the brand published on one of its own pages. */
export interface PagePost {
  /** Decimal digits. */
  readonly id: string;
  /** As in its address: `pfbid…` on Facebook, a short code on Instagram. */
  readonly code: string;
  readonly platform: 'facebook' | 'instagram';
  readonly kind: PagePostKind;
  readonly text: string;
  readonly sentAt: number;
  /** Oldest first, replies among them. */
  readonly comments: readonly Comment[];
}

export interface MetaWorld {
  readonly threads: readonly Thread[];
  readonly pagePosts: readonly PagePost[];
}

/** A private message that somebody is about to write. */
export interface MessageArrival {
  readonly place: ThreadPlace;
  /** Handle of who writes; the brand's own: a colleague, or the human on a phone. Then `thread` must be named. */
  readonly author: string;
  readonly text: string;
  /** Id of the thread; the one of the author, when left out. */
  readonly thread?: string;
  readonly hasPhoto?: boolean;
  readonly folder?: Thread['folder'];
  /** Epoch milliseconds; now, when left out. */
  readonly sentAt?: number;
}

/** A comment that somebody is about to write. */
export interface CommentArrival {
  readonly platform: PagePost['platform'];
  readonly author: string;
  readonly text: string;
  /** Id of the post; the newest one, when left out. */
  readonly post?: string;
  readonly answers?: string;
  readonly language?: ReplicaLanguage;
  readonly sentAt?: number;
}

/** What may change of a thread beside its messages. */
export type ThreadChange = Partial<Pick<Thread, 'folder' | 'readUntil' | 'isDone'>>;
export type CommentChange = Partial<Pick<Comment, 'isAnsweredPrivately' | 'isHidden'>>;

/** What the human sent from a page: a private message, or a comment. Its id was made there. */
export type MetaSent =
  | { readonly kind: 'message'; readonly thread: string; readonly id: string; readonly text: string }
  | {
      readonly kind: 'comment';
      readonly post: string;
      readonly id: string;
      readonly text: string;
      readonly answers?: string;
    };

/** What the human did on a page. */
export type MetaDone =
  | { readonly kind: 'thread'; readonly id: string; readonly change: ThreadChange }
  | {
      readonly kind: 'comment';
      readonly post: string;
      readonly id: string;
      readonly change: CommentChange;
    }
  | { readonly kind: 'privateReply'; readonly post: string; readonly id: string; readonly text: string };

/** What the server tells every open page of Meta's. */
export type MetaChange =
  | { readonly kind: 'message'; readonly thread: Thread; readonly message: ThreadMessage }
  | { readonly kind: 'thread'; readonly id: string; readonly change: ThreadChange }
  | { readonly kind: 'comment'; readonly post: string; readonly comment: Comment }
  | {
      readonly kind: 'commentChange';
      readonly post: string;
      readonly id: string;
      readonly change: CommentChange;
    };

/** The brand as Facebook numbers it, and the business that its Page belongs to. */
export const PAGE_ID = '61550014412087';
export const BUSINESS_ID = '884412087614155';

const byTime = <Item extends { readonly sentAt: number }>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => a.sentAt - b.sentAt);

/** The world after a change; what it already holds is replaced. */
export function changedWorld(world: MetaWorld, change: MetaChange): MetaWorld {
  if (change.kind === 'message') {
    const { message } = change;
    const before = world.threads.find(({ id }) => id === change.thread.id) ?? change.thread;
    const messages = byTime([...before.messages.filter(({ id }) => id !== message.id), message]);
    const others = world.threads.filter(({ id }) => id !== before.id);
    return { ...world, threads: [...others, { ...before, messages }] };
  }
  if (change.kind === 'thread') {
    const threads = world.threads.map((thread) =>
      thread.id === change.id ? { ...thread, ...change.change } : thread,
    );
    return { ...world, threads };
  }
  const pagePosts = world.pagePosts.map((post) => {
    if (post.id !== change.post) return post;
    if (change.kind === 'commentChange') {
      const comments = post.comments.map((comment) =>
        comment.id === change.id ? { ...comment, ...change.change } : comment,
      );
      return { ...post, comments };
    }
    const others = post.comments.filter(({ id }) => id !== change.comment.id);
    return { ...post, comments: byTime([...others, change.comment]) };
  });
  return { ...world, pagePosts };
}

export const lastOf = (thread: Thread): ThreadMessage | undefined =>
  thread.messages.findLast(({ author }) => author !== undefined);

import type { Chat, ChatChange, ChatMessage } from './chat/model';
import type { SiteLanguage } from './languages';
import type { MarkupChange } from './markup';
import type { MetaChange, MetaWorld } from './meta/model';

/** What exists on the replica: plain data, the same for the server, the page and the tests. */

export interface Person {
  /** Without "@". */
  readonly handle: string;
  /** May hold emoji, markup characters or right-to-left letters: it is text. */
  readonly name: string;
  readonly bio?: string;
  readonly isVerified?: boolean;
}

export interface Post {
  /** Decimal digits, ordered like the time it was written, as X's own are. */
  readonly id: string;
  /** Handle of who wrote it. */
  readonly author: string;
  readonly text: string;
  /** BCP 47 tag that the page puts on the text. */
  readonly language: string;
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly repliesTo?: string;
  readonly quotes?: string;
  readonly hasPhoto?: boolean;
  /** Shown without permalink and time, as advertisements are. */
  readonly isPromoted?: boolean;
  /** Only its place is still shown. */
  readonly isDeleted?: boolean;
  readonly likes?: number;
  readonly reposts?: number;
  readonly views?: number;
}

/** "Three people liked your post": a notification that is not a post. */
export interface Aggregate {
  readonly id: string;
  readonly kind: 'like' | 'repost' | 'follow';
  readonly people: readonly string[];
  readonly postId?: string;
  readonly account: string;
  readonly at: number;
}

export interface World {
  readonly seed: number;
  /** Handles of the business identities that this browser may answer as. */
  readonly accounts: readonly string[];
  readonly people: readonly Person[];
  readonly posts: readonly Post[];
  readonly aggregates: readonly Aggregate[];
  /** Of both accounts. */
  readonly chats: readonly Chat[];
}

export const REPLICA_THEMES = ['light', 'dim', 'dark'] as const;
export type ReplicaTheme = (typeof REPLICA_THEMES)[number];

/**
 * Where the chat app stands: in an open or closed shadow root, in the page itself as older builds had it, or in a root
 * that its host has not got yet (giving it one changes no child of anything).
 */
export const CHAT_ROOTS = ['open', 'closed', 'light', 'absent'] as const;
export type ChatRoot = (typeof CHAT_ROOTS)[number];

/** What becomes of messages sent in a chat: they arrive, stay pending until arriving is allowed again, or fail. */
export type ChatSending = 'arrives' | 'held' | 'fails';

export const DIRECT_BUILDS = ['2026-07', '2026-02', '2025-04'] as const;
export type DirectBuild = (typeof DIRECT_BUILDS)[number];

/** What can be switched while pages are open. */
export interface Settings {
  readonly language: SiteLanguage;
  readonly theme: ReplicaTheme;
  /** Handle that the site is signed in as. */
  readonly account: string;
  /** Whether timelines give the same elements to other posts while scrolling. */
  readonly isRecycling: boolean;
  readonly chatRoot: ChatRoot;
  /** Whether chats show a passcode screen first, anew after every load of the page. */
  readonly isChatLocked: boolean;
  /** Whether the reply box keeps its element when another chat is opened. */
  readonly isChatBoxReused: boolean;
  readonly chatSending: ChatSending;
  /** Whether pages that are loaded from now on look as after a rebuild of the site; a change of one's own, or that of `CHANGED_MARKUP`. */
  readonly markup: 'current' | 'changed' | MarkupChange;
  /** What Business Suite takes replies in. */
  readonly inboxComposer: 'lexical' | 'textarea';
  /** Whether messages in Business Suite get ids, a moment after they are drawn. */
  readonly inboxIds: 'late' | 'none';
  /** Which of Instagram's builds draws its private messages. */
  readonly directBuild: DirectBuild;
  /** How Instagram draws comments: as boxes, or as a list within an article. */
  readonly commentLayout: 'plain' | 'list';
  /** How Meta's editors are set up, and which of Lexical's versions they are. */
  readonly editorMode: 'rich' | 'plain';
  readonly editorVersion: 'new' | 'old';
}

/** What the server tells every open page. */
export type SiteEvent =
  | { readonly kind: 'post'; readonly post: Post; readonly person: Person | undefined }
  | { readonly kind: 'delete'; readonly id: string }
  | {
      readonly kind: 'chatMessage';
      /** The chat as it was before, without messages: it may be new to the page. */
      readonly chat: Chat;
      readonly message: ChatMessage;
      readonly person: Person | undefined;
    }
  | { readonly kind: 'chat'; readonly id: string; readonly change: ChatChange }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'meta'; readonly change: MetaChange }
  | {
      readonly kind: 'world';
      readonly world: World;
      readonly meta: MetaWorld;
      readonly settings: Settings;
    };

/** Which of a page's boxes: X's for posts (`inline`, `modal`), a chat's, Meta's for comments and for replies to them. */
export type ComposerPlace = 'inline' | 'modal' | 'chat' | 'comment' | 'reply' | 'privateReply' | 'dock';

/** One thing the page noticed, in the order it happened. */
export type RecordEntry =
  | { readonly kind: 'key'; readonly type: string; readonly key: string; readonly target: string }
  | { readonly kind: 'shortcut'; readonly key: string; readonly action: string }
  | { readonly kind: 'send'; readonly text: string; readonly answers: string | null; readonly postId: string }
  | {
      readonly kind: 'chatSend';
      readonly text: string;
      readonly chat: string;
      readonly messageId: string;
    }
  | {
      readonly kind: 'draft';
      readonly place: ComposerPlace;
      /** Id of the post, of the comment, or of the chat. */
      readonly answers: string | null;
      /** Of the editor's own model, lines separated by "\n". */
      readonly text: string;
    }
  | {
      /** Sent by Enter or a button of one of Meta's boxes. */
      readonly kind: 'metaSend';
      readonly place: ComposerPlace;
      /** Id of the post, of the comment, or of the thread. */
      readonly answers: string | null;
      readonly text: string;
    }
  | {
      /** Something that a hand does, done by a script instead. */
      readonly kind: 'synthetic';
      readonly type: string;
      readonly target: string;
    }
  | { readonly kind: 'navigation'; readonly path: string }
  | {
      readonly kind: 'scroll';
      readonly from: number;
      readonly to: number;
      /** `foreign`: neither the human's input nor the site's own doing. */
      readonly cause: 'site' | 'foreign';
      /** Test id of the element that scrolled; the page itself, when left out. */
      readonly place?: string;
    }
  | { readonly kind: 'error'; readonly source: string; readonly message: string };

/** An id that orders like its time, made the way X makes its own ("snowflake", epoch 2010-11-04). */
export function postIdAt(sentAt: number, serial: number): string {
  const SITE_EPOCH = 1288834974657n;
  return String(((BigInt(Math.floor(sentAt)) - SITE_EPOCH) << 22n) | BigInt(serial % (1 << 22)));
}

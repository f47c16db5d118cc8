/**
 * A capture is what an adapter read from a page: plain data that can be sent to the background. Everything in
 * it comes from a page and is hostile: data, never markup, never a template.
 */

import type { EpochMs } from './units';
import type { Direction, MessageId, MessageKind, Platform, Service, Surface, TimeSource } from './vocabulary';

/**
 * How a person, or a group, is shown on the page. The handle bears no "@" and keeps the page's own case; it is empty where
 * the page does not tell it, as in lists of chats.
 */
export interface Author {
  readonly name: string;
  readonly handle: string;
}

/** A label such as "2 h" is evidence only from the moment it appeared or changed. */
export interface RawTimeLabel {
  readonly text: string;
  readonly firstSeenAt: EpochMs;
}

export interface CapturedMessage {
  /** The page's own id; absent where the page has none (it is then given by alignment). */
  readonly id?: MessageId;
  /**
   * Id of the message that stands directly before it in the same conversation, where the page shows one. In chats that
   * tell only the minute, nothing else tells whether a question came before its answer.
   */
  readonly previousId?: MessageId;
  readonly direction: Direction;
  readonly author: Author;
  readonly text: string;
  /** BCP 47 tag that the page itself put on the text, if any. */
  readonly language?: string;
  readonly sentAtLow: EpochMs;
  readonly sentAtHigh: EpochMs;
  readonly timeSource: TimeSource;
  readonly timeLabel?: RawTimeLabel;
  /** A reply of ours to it is folded away: it was answered, nobody here knows when or how. */
  readonly hasHiddenAnswer?: boolean;
}

/** The page's own evidence that a public message was answered in private. */
export interface MoveToPrivate {
  /** The public message that was answered. */
  readonly messageId: MessageId;
  /** Our account and the contact, by the ids that the private inbox knows them by. */
  readonly account: string;
  readonly contactHandle: string;
}

export interface CapturedConversation {
  /**
   * The platform's own thread id (chats); absent in public, where (account, contact, root) is the key. With neither it is
   * a chat whose page does not tell which: readable, never stored.
   */
  readonly threadId?: string;
  readonly kind: MessageKind;
  /** Chats of more than two; `contact` then names the group. Left out where the page does not tell. */
  readonly isGroup?: boolean;
  /** The handle is empty for a group, and where the page does not tell it. */
  readonly contact: Author;
  /** Public only: the oldest post known to stand above these messages; a message's own id if none is. */
  readonly rootId?: MessageId;
  /** Address of the conversation, for going back to it. */
  readonly url?: string;
  /** In page order, oldest first. */
  readonly messages: readonly CapturedMessage[];
  /** Whether the last message is known to be the newest there is. Matters only for messages without ids. */
  readonly touchesNewestEnd: boolean;
  /** Where it is not the platform's own, or the inbox shows those of several. */
  readonly service?: Service;
  readonly movedToPrivate?: readonly MoveToPrivate[];
}

/** An entry of a native list. Its preview never becomes a message. */
export interface CapturedRow {
  readonly threadId: string | null;
  readonly title: string;
  readonly preview: string;
  /**
   * The same with what the page seems to have put before it ("You: …"); absent where it has put nothing. That is told by
   * words, which people write too.
   */
  readonly shownPreview?: string;
  readonly lastDirection: Direction;
  readonly isUnread: boolean;
  readonly lastActivityLow: EpochMs;
  readonly lastActivityHigh: EpochMs;
  /** It stands among the requests, where nobody looks: whoever waits there is found late. */
  readonly isRequest: boolean;
  readonly isGroup: boolean;
  /** Address of the conversation, for going back to it. */
  readonly url?: string;
  /** Where the inbox shows those of several. */
  readonly service?: Service;
}

/** One reading of one page. */
export interface Capture {
  readonly platform: Platform;
  readonly surfaces: readonly Surface[];
  /** Handle of the business identity we answer as; null when the page does not tell. */
  readonly account: string | null;
  readonly rows: readonly CapturedRow[];
  readonly conversations: readonly CapturedConversation[];
  /** On the page but not addressed to us: readable, never stored. */
  readonly ambient: readonly CapturedMessage[];
}

/** The part of a capture that is new since the last acknowledged one: what travels to the background. */
export interface CaptureBatch {
  readonly platform: Platform;
  readonly account: string;
  readonly capturedAt: EpochMs;
  readonly rows: readonly CapturedRow[];
  readonly conversations: readonly CapturedConversation[];
}

/**
 * A batch never holds more messages than this. Writing a hundred mentions of as many new customers, the most there is
 * to do, took Chromium 47 to 115 ms, median 63, on two cores busy with other work (2026-11-22); all else that is asked
 * of the background waits so long.
 */
export const MESSAGES_PER_BATCH = 100;

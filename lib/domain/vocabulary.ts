/** The words of the product that are plain sets of values. One word per thing, everywhere. */

export type Platform = 'x' | 'facebook' | 'instagram';

export const MESSAGE_KINDS = ['message', 'comment', 'mention', 'review', 'storyReply', 'reaction'] as const;
/**
 * What sort of writing it is: a private message, a comment under a post, a public mention, a review, an answer to a
 * story, or a mere reaction, which moves no clock.
 */
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Where a conversation happens and how it is counted, such as `x/mention`. */
export type Channel = `${Platform}/${MessageKind}`;

export type Direction = 'inbound' | 'outbound' | 'unknown';

/** Who wrote a message. `me` only where this browser saw the sending; see `docs/decisions.md`. */
export type AuthorKind = 'customer' | 'me' | 'teammate' | 'automatic' | 'unknown';

/** What a time was read from, weakest last: a machine-readable attribute down to mere observation. */
export type TimeSource = 'attribute' | 'label' | 'separator' | 'row' | 'observed';

export const PRIORITIES = ['none', 'low', 'medium', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const LANGUAGES = ['en', 'tr', 'id'] as const;
/** A language the interface speaks. */
export type Language = (typeof LANGUAGES)[number];

/** Opaque: compare, store and pass it on; never take it apart outside of `conversationKey`. */
export type ConversationId = string;
/** Opaque: the page's own id, or one given in the background where the page has none. */
export type MessageId = string;
export type TagId = string;
export type AgentId = string;
export type DeviceId = string;

/** A kind of place on a page, such as X's notifications or a post with its replies. */
export type Surface =
  | 'notifications'
  | 'post'
  | 'home'
  | 'search'
  | 'profile'
  | 'conversationList'
  | 'conversation'
  | 'businessList'
  | 'businessConversation'
  | 'businessComments';

/** What carries a conversation that is shown in an inbox of several. */
export type Service = 'facebook' | 'instagram' | 'whatsapp';

import type { ConversationId, MessageId, Platform } from './vocabulary';

/** A conversation held in public: between an account and a contact, under one root post. */
export interface PublicConversationParts {
  readonly platform: Platform;
  readonly account: string;
  readonly contactHandle: string;
  readonly rootId: MessageId;
}

/** A conversation that the platform itself knows as a thread. */
export interface ThreadConversationParts {
  readonly platform: Platform;
  readonly account: string;
  readonly threadId: string;
}

/**
 * The id of a conversation, the same from whichever page it was read.
 *
 * Handles are compared without regard to case, as the platforms do; parts cannot run into each other, whatever
 * characters they hold.
 */
export function conversationKey(parts: PublicConversationParts | ThreadConversationParts): ConversationId {
  const account = `${parts.platform}:${handlePart(parts.account)}`;
  return 'threadId' in parts
    ? `${account}/#${part(parts.threadId)}`
    : `${account}/@${handlePart(parts.contactHandle)}/${part(parts.rootId)}`;
}

/** The root post inside a conversation's id; undefined for threads. */
export function rootOfKey(id: ConversationId): MessageId | undefined {
  const [, contact, root] = id.split('/');
  return contact?.startsWith('@') && root !== undefined ? decodeURIComponent(root) : undefined;
}

/** The platform's own thread id inside a conversation's id; undefined in public. */
export function threadOfKey(id: ConversationId): string | undefined {
  const [, thread] = id.split('/');
  return thread?.startsWith('#') ? decodeURIComponent(thread.slice(1)) : undefined;
}

/** The platform inside a conversation's id. */
export const platformOfKey = (id: ConversationId): Platform | undefined =>
  PLATFORMS.find((platform) => id.startsWith(`${platform}:`));

const PLATFORMS: readonly Platform[] = ['x', 'facebook', 'instagram'];

/** Handle of the account inside a conversation's id, in lower case. */
export function accountOfKey(id: ConversationId): string {
  const [start = ''] = id.split('/');
  return decodeURIComponent(start.slice(start.indexOf(':') + 1));
}

/**
 * The id that a conversation has by now, after its root was found to stand below an older post.
 *
 * @param id an id given at any time, for instance inside an event
 * @param roots what is known of posts and their roots, see `joinRoots`
 */
export function currentConversationKey(
  id: ConversationId,
  roots: ReadonlyMap<MessageId, MessageId>,
): ConversationId {
  const formerRoot = rootOfKey(id);
  if (formerRoot === undefined) return id;
  const root = roots.get(formerRoot) ?? formerRoot;
  return `${id.slice(0, id.lastIndexOf('/'))}/${part(root)}`;
}

const handlePart = (handle: string): string => part(handle.toLowerCase());

const part = (text: string): string => encodeURIComponent(text.toWellFormed());

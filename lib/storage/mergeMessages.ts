import type { CaptureBatch, CapturedConversation, CapturedMessage } from '../domain/capture';
import type { Message } from '../domain/conversation';
import { conversationKey } from '../domain/conversationKey';
import { mergeMessage } from '../domain/mergeMessage';
import type { ConversationId, MessageId, Platform } from '../domain/vocabulary';
import { foldHandle } from './foldHandle';
import type { MessageChanges } from './messageChanges';
import type { ContactClaim } from './records';

/** What all messages of a captured conversation have in common. */
export interface MergeContext {
  readonly platform: Platform;
  /** Folded to lower case. */
  readonly account: string;
  readonly conversation: Omit<CapturedConversation, 'messages' | 'touchesNewestEnd'>;
  readonly roots: ReadonlyMap<MessageId, MessageId>;
}

export const contextOf = (
  batch: CaptureBatch,
  conversation: CapturedConversation,
  roots: ReadonlyMap<MessageId, MessageId>,
): MergeContext => ({
  platform: batch.platform,
  account: foldHandle(batch.account),
  conversation,
  roots,
});

/**
 * Merges one captured message into what is known of it. The result does not depend on the order of captures.
 *
 * @param id the page's own id, or the one given by alignment
 * @param position its place, if given by alignment
 */
export function mergeCaptured(
  messages: MessageChanges,
  context: MergeContext,
  captured: CapturedMessage,
  id: MessageId,
  position?: number,
): void {
  const { platform, account, conversation } = context;
  const stored = messages.get(account, id);
  const claim = strongerClaim(stored?.claim, claimOf(conversation, id));
  const conversationId = conversationOf(context, claim.handle, id);
  const incoming = messageOf(context, captured, { id, conversationId, position });
  const merged = stored ? mergeMessage({ ...stored, conversationId }, incoming) : incoming;
  const url = latestUrl(stored?.url, conversation.url);
  messages.set({
    ...merged,
    platform,
    account,
    claim,
    ...(conversation.threadId === undefined ? {} : { threadId: conversation.threadId }),
    ...(url === undefined ? {} : { url }),
  });
}

/** Name of the conversation a message stands in. */
export function conversationOf(
  { platform, account, conversation, roots }: MergeContext,
  contactHandle: string,
  messageId: MessageId,
): ConversationId {
  const { threadId } = conversation;
  if (threadId !== undefined) return conversationKey({ platform, account, threadId });
  const rootId = roots.get(messageId) ?? conversation.rootId ?? messageId;
  return conversationKey({ platform, account, contactHandle, rootId });
}

function messageOf(
  { platform, conversation }: MergeContext,
  captured: CapturedMessage,
  given: { id: MessageId; conversationId: ConversationId; position: number | undefined },
): Message {
  const { position, ...ids } = given;
  // Whoever was answered in private was answered out of sight of whoever reads the post.
  const isMoved = conversation.movedToPrivate?.some(({ messageId }) => messageId === ids.id);
  return {
    ...captured,
    ...ids,
    ...(isMoved ? { hasHiddenAnswer: true } : {}),
    channel: `${platform}/${conversation.kind}`,
    authorKind: captured.direction === 'inbound' ? 'customer' : 'unknown',
    ...(position === undefined ? {} : { position }),
  };
}

/** Where there is a thread, it tells the contact, not the message: see `mergeThreads`. */
const claimOf = ({ threadId, contact, rootId }: MergeContext['conversation'], id: MessageId): ContactClaim =>
  threadId === undefined
    ? { handle: foldHandle(contact.handle), isUnderRoot: rootId !== undefined && rootId !== id }
    : { handle: '', isUnderRoot: false };

export function strongerClaim(one: ContactClaim | undefined, other: ContactClaim): ContactClaim {
  if (one === undefined) return other;
  const isOneStronger = one.isUnderRoot === other.isUnderRoot ? one.handle <= other.handle : one.isUnderRoot;
  const { handle, isUnderRoot } = isOneStronger ? one : other;
  const told = new Set([one.handle, other.handle, ...(one.others ?? []), ...(other.others ?? [])]);
  told.delete(handle);
  return { handle, isUnderRoot, ...(told.size === 0 ? {} : { others: [...told].sort() }) };
}

export function latestUrl(one?: string, other?: string): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one >= other ? one : other;
}

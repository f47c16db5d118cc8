import { platformOfKey } from '../domain/conversationKey';
import { compareEvents } from '../domain/projection';
import type { AgentId, MessageId, Platform } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { foldHandle } from './foldHandle';
import type { MessageChanges } from './messageChanges';

/** Puts the agent to those new messages that this browser saw being sent. */
export async function claimSentMessages(
  database: InlayDatabase,
  platform: Platform,
  messages: MessageChanges,
): Promise<void> {
  const outbound = messages
    .changed()
    .map(({ after }) => after)
    .filter(({ direction }) => direction === 'outbound');
  if (outbound.length === 0) return;
  const senders = await getSenders(
    database,
    platform,
    outbound.map(({ id }) => id),
  );
  for (const message of outbound) {
    const agentId = senders.get(message.id);
    if (agentId !== undefined) messages.set({ ...message, authorKind: 'me', agentId });
  }
}

/** Puts the agent to a message that was captured before the sending of it was told. */
export async function claimCapturedMessage(
  database: InlayDatabase,
  platform: Platform,
  messageId: MessageId,
  messages: MessageChanges,
): Promise<void> {
  const [agentId] = (await getSenders(database, platform, [messageId])).values();
  if (agentId === undefined) return;
  for (const { handle } of await database.accounts.where({ platform }).toArray()) {
    const account = foldHandle(handle);
    await messages.load(platform, account, [messageId]);
    const message = messages.get(account, messageId);
    if (message?.direction === 'outbound') messages.set({ ...message, authorKind: 'me', agentId });
  }
}

/** Who was seen sending these messages; when two agents claim one, the earlier claim counts. */
async function getSenders(
  database: InlayDatabase,
  platform: Platform,
  messageIds: readonly MessageId[],
): Promise<Map<MessageId, AgentId>> {
  const stored = await database.events
    .where('event.messageId')
    .anyOf([...messageIds])
    .toArray();
  const claims = stored
    .filter(({ conversationId = '' }) => platformOfKey(conversationId) === platform)
    .map(({ event }) => event)
    .sort(compareEvents);
  const senders = new Map<MessageId, AgentId>();
  for (const claim of claims) {
    if (claim.type !== 'sendObserved' || senders.has(claim.messageId)) continue;
    senders.set(claim.messageId, claim.agentId);
  }
  return senders;
}

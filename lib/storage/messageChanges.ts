import type { Message } from '../domain/conversation';
import type { ConversationId, MessageId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { isSame } from './isSame';
import type { StoredMessage } from './records';

/** What becomes of one message within a transaction. */
interface Change {
  readonly before: StoredMessage | undefined;
  readonly after: StoredMessage;
}

/**
 * The messages a transaction works on: read once, changed in memory, written once and only where they differ.
 */
export interface MessageChanges {
  get(account: string, id: MessageId): StoredMessage | undefined;
  /** Reads messages before they are looked up by `get`. */
  load(platform: StoredMessage['platform'], account: string, ids: readonly MessageId[]): Promise<void>;
  /** Reads all messages of conversations before they are looked up by `byConversation`. */
  loadConversations(conversationIds: readonly ConversationId[]): Promise<void>;
  /** Messages read so far by the conversation they stand in after the changes so far. */
  byConversation(): ReadonlyMap<ConversationId, readonly StoredMessage[]>;
  set(message: StoredMessage): void;
  /** Messages that differ from what is stored. */
  changed(): readonly { readonly before: Message | undefined; readonly after: StoredMessage }[];
  /** Conversations that lost, got or hold a changed message. */
  touched(): Set<ConversationId>;
  write(): Promise<void>;
}

export function trackMessages(database: InlayDatabase): MessageChanges {
  const changes = new Map<string, Change>();
  const keyOf = (account: string, id: MessageId): string => JSON.stringify([account, id]);
  const remember = (stored: StoredMessage): void => {
    const key = keyOf(stored.account, stored.id);
    if (!changes.has(key)) changes.set(key, { before: stored, after: stored });
  };
  const changed = (): Change[] =>
    [...changes.values()].filter(({ before, after }) => before !== after && !isSame(before, after));

  return {
    get: (account, id) => changes.get(keyOf(account, id))?.after,
    async load(platform, account, ids) {
      const missing = ids.filter((id) => !changes.has(keyOf(account, id)));
      const stored = await database.messages.bulkGet(missing.map((id) => [platform, account, id]));
      for (const message of stored) if (message) remember(message);
    },
    async loadConversations(conversationIds) {
      // At once, not one after the other: what costs is the way to the database and back.
      const stored = await Promise.all(
        conversationIds.map((conversationId) => database.messages.where({ conversationId }).toArray()),
      );
      stored.flat().forEach(remember);
    },
    byConversation() {
      const groups = new Map<ConversationId, StoredMessage[]>();
      for (const { after } of changes.values()) {
        const group = groups.get(after.conversationId);
        if (group) group.push(after);
        else groups.set(after.conversationId, [after]);
      }
      return groups;
    },
    set(message) {
      const key = keyOf(message.account, message.id);
      changes.set(key, { before: changes.get(key)?.before, after: message });
    },
    changed,
    touched: () =>
      new Set(
        changed().flatMap(({ before, after }) =>
          before ? [before.conversationId, after.conversationId] : [after.conversationId],
        ),
      ),
    async write() {
      const rows = changed().map(({ after }) => after);
      if (rows.length > 0) await database.messages.bulkPut(rows);
    },
  };
}

import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { ConversationSummary } from '../domain/conversation';
import type { ConversationId, MessageId } from '../domain/vocabulary';
import type { Placements } from '../messaging/protocol';

/** What this tab shows of the database: a copy of what the background last told it. */
export interface Mirror {
  readonly conversations: ReadonlySignal<ReadonlyMap<ConversationId, ConversationSummary>>;
  readonly placements: ReadonlySignal<ReadonlyMap<MessageId, ConversationId>>;
  /** By the platform's own id of the thread. */
  readonly threads: ReadonlySignal<ReadonlyMap<string, ConversationId>>;
  /** Reads both signals: inside an effect or a computed, the caller is told when the answer changes. */
  conversationOf(messageId: MessageId): ConversationSummary | undefined;
  /** The same for a private conversation. */
  conversationOfThread(threadId: string): ConversationSummary | undefined;
  absorb(news: Placements): void;
  /** For another account: what one account is told must never be shown to the other. */
  forget(): void;
}

/** Copies before it writes, and keeps the old copy (and with it every watcher's peace) if nothing is new. */
function withEntries<Key, Value>(old: ReadonlyMap<Key, Value>, entries: readonly (readonly [Key, Value])[]) {
  const fresh = entries.filter(([key, value]) => old.get(key) !== value);
  return fresh.length === 0 ? old : new Map([...old, ...fresh]);
}

export function createMirror(): Mirror {
  const conversations = signal<ReadonlyMap<ConversationId, ConversationSummary>>(new Map());
  const placements = signal<ReadonlyMap<MessageId, ConversationId>>(new Map());
  const threads = signal<ReadonlyMap<string, ConversationId>>(new Map());
  const summaryOf = (conversationId: ConversationId | undefined) =>
    conversationId === undefined ? undefined : conversations.value.get(conversationId);

  return {
    conversations,
    placements,
    threads,
    conversationOf: (messageId) => summaryOf(placements.value.get(messageId)),
    conversationOfThread: (threadId) => summaryOf(threads.value.get(threadId)),
    absorb(news) {
      conversations.value = withEntries(
        conversations.peek(),
        news.summaries.map((summary) => [summary.id, summary] as const),
      );
      placements.value = withEntries(
        placements.peek(),
        news.placements.map(({ messageId, conversationId }) => [messageId, conversationId] as const),
      );
      threads.value = withEntries(
        threads.peek(),
        news.summaries.flatMap(({ id, threadId }) =>
          threadId === undefined ? [] : [[threadId, id] as const],
        ),
      );
    },
    forget() {
      conversations.value = new Map();
      placements.value = new Map();
      threads.value = new Map();
    },
  };
}

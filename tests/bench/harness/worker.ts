import type { Worker } from 'playwright-core';

/** What a background worker was asked for and did. */
export interface WorkerCounts {
  /** Messages from tabs and pages, by their type. */
  readonly messages: Readonly<Record<string, number>>;
  readonly transactions: number;
}

/** What the counting looks at in a message. */
interface SentMessage {
  readonly type?: string;
  readonly request?: { readonly conversations?: readonly { readonly messages: readonly unknown[] }[] };
}

/** What the counting needs of the browser's own interface. */
interface MessageEvents {
  readonly runtime: {
    readonly onMessage: { addListener(listener: (message: SentMessage) => undefined): void };
  };
}

declare global {
  var chrome: MessageEvents;
  var inlayCounts: { messages: Record<string, number>; transactions: number };
  var inlayPosts: Post[];
}

/** Begins to count in the worker. */
export async function countInWorker(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    globalThis.inlayCounts = { messages: {}, transactions: 0 };
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...parameters) {
      globalThis.inlayCounts.transactions += 1;
      return transaction.apply(this, parameters);
    };
    chrome.runtime.onMessage.addListener((message) => {
      const type = message.type ?? 'other';
      globalThis.inlayCounts.messages[type] = (globalThis.inlayCounts.messages[type] ?? 0) + 1;
      return undefined;
    });
  });
}

/** What was counted since it was last asked. */
export const takeCounts = (worker: Worker): Promise<WorkerCounts> =>
  worker.evaluate(() => {
    const counts = globalThis.inlayCounts;
    globalThis.inlayCounts = { messages: {}, transactions: 0 };
    return counts;
  });

/** A batch of what a tab read, as it came to the worker. */
export interface Post {
  readonly at: number;
  readonly messages: number;
}

/** Begins to note the batches that come to the worker. @returns what gives those noted so far */
export async function recordPosts(worker: Worker): Promise<() => Promise<Post[]>> {
  await worker.evaluate(() => {
    globalThis.inlayPosts = [];
    chrome.runtime.onMessage.addListener((message) => {
      if (message.type !== 'capture') return undefined;
      const conversations = message.request?.conversations ?? [];
      const messages = conversations.reduce((sum, conversation) => sum + conversation.messages.length, 0);
      globalThis.inlayPosts.push({ at: Date.now(), messages });
      return undefined;
    });
  });
  return () => worker.evaluate(() => globalThis.inlayPosts);
}

import type { Worker } from 'playwright-core';

/** What a background worker was asked for and did. */
export interface WorkerCounts {
  /** Messages from tabs and pages, by their type. */
  readonly messages: Readonly<Record<string, number>>;
  readonly transactions: number;
}

/** What the counting needs of the browser's own interface. */
interface MessageEvents {
  readonly runtime: {
    readonly onMessage: { addListener(listener: (message: { readonly type?: string }) => undefined): void };
  };
}

declare global {
  var chrome: MessageEvents;
  var inlayCounts: { messages: Record<string, number>; transactions: number };
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

import type { InlayDatabase } from '../storage/database';
import { type Live, live } from './live';

/** How much is kept in this browser. */
export interface StoredAmounts {
  readonly conversations: number;
  readonly messages: number;
  readonly events: number;
  /** Of all that the extension stores, as the browser estimates it; absent when it does not tell. */
  readonly bytes: number | undefined;
}

/** How much is kept, up to date. Only for who looks at it: browsers count by reading everything. */
export const createStoredAmounts = (database: InlayDatabase, until: AbortSignal): Live<StoredAmounts> =>
  live(async () => {
    const [conversations, messages, events, estimate] = await Promise.all([
      database.conversations.count(),
      database.messages.count(),
      database.events.count(),
      estimateStorage(),
    ]);
    return { conversations, messages, events, bytes: estimate?.usage };
  }, until);

/** Browsers may refuse to tell; then the amount is unknown. */
const estimateStorage = (): Promise<StorageEstimate | undefined> =>
  Promise.resolve(navigator.storage?.estimate()).catch(() => undefined);

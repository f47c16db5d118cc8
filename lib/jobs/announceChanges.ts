import { summarize } from '../domain/summarize';
import type { Platform } from '../domain/vocabulary';
import { broadcast } from '../messaging/broadcast';
import type { ChangedPlacements } from '../messaging/protocol';
import type { StorageChanges } from '../storage/mergeCapture';

/** Tells every tab and page what a write changed; nothing when it changed nothing. */
export async function announceChanges(changes: StorageChanges): Promise<void> {
  await Promise.all(perAccount(changes).map((changed) => broadcast('conversationsChanged', changed)));
}

/** One account is never told what is the other's. */
export function perAccount({ conversations, places }: StorageChanges): ChangedPlacements[] {
  const accounts = new Map(
    [...conversations, ...places].map(({ platform, account }) => [
      JSON.stringify([platform, account]),
      { platform, account },
    ]),
  );
  return [...accounts.values()].map(({ platform, account }) => {
    const isTheirs = (item: { platform: Platform; account: string }): boolean =>
      item.platform === platform && item.account === account;
    return {
      platform,
      account,
      placements: places
        .filter(isTheirs)
        .map(({ messageId, conversationId }) => ({ messageId, conversationId })),
      summaries: conversations.filter(isTheirs).map(summarize),
    };
  });
}

import { summarize } from '../domain/summarize';
import { broadcast } from '../messaging/broadcast';
import type { ChangedPlacements } from '../messaging/protocol';
import type { StorageChanges } from '../storage/mergeCapture';

/** Tells every tab and page what a write changed; nothing when it changed nothing. */
export async function announceChanges(changes: StorageChanges): Promise<void> {
  await Promise.all(perAccount(changes).map((changed) => broadcast('conversationsChanged', changed)));
}

/** One account is never told what is the other's. */
export function perAccount({ conversations, places }: StorageChanges): ChangedPlacements[] {
  const groups = Map.groupBy([...conversations, ...places], ({ platform, account }) =>
    JSON.stringify([platform, account]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { platform, account } = first;
    return {
      platform,
      account,
      placements: group.flatMap((item) =>
        'messageId' in item ? { messageId: item.messageId, conversationId: item.conversationId } : [],
      ),
      summaries: group.flatMap((item) => ('messageId' in item ? [] : summarize(item))),
    };
  });
}

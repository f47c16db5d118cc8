import type { ReplyUsage } from '../domain/cannedReply';
import { addUse } from '../domain/replyUsage';
import type { InlayDatabase } from './database';
import type { ReplyUse } from './records';

/** What uses of canned replies amount to, for each reply; in whichever order they come. */
export function usagesOf(uses: readonly ReplyUse[]): ReplyUsage[] {
  const usages = new Map<string, ReplyUsage>();
  for (const { replyId, at } of uses) usages.set(replyId, addUse(usages.get(replyId), replyId, at));
  return [...usages.values()];
}

/** Counts all uses anew, where many came in at once. */
export function rebuildReplyUsages(database: InlayDatabase): Promise<void> {
  const { replyUses, replyUsages } = database;
  return database.transaction('rw', replyUses, replyUsages, async () => {
    const usages = usagesOf(await replyUses.toArray());
    await replyUsages.clear();
    await replyUsages.bulkPut(usages);
  });
}

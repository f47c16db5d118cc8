import type { ReplyUsage } from './cannedReply';
import { DAY, type DurationMs, type EpochMs } from './units';

/** After this time a use counts half ("frecency", as browsers rank addresses). */
const HALF_LIFE: DurationMs = 14 * DAY;

/** @param usage absent before the first use */
export function addUse(usage: ReplyUsage | undefined, replyId: string, at: EpochMs): ReplyUsage {
  if (usage === undefined) return { replyId, insertedCount: 1, lastUsedAt: at, weight: 1 };
  const lastUsedAt = Math.max(usage.lastUsedAt, at);
  return {
    replyId,
    insertedCount: usage.insertedCount + 1,
    lastUsedAt,
    weight: usageWeight(usage, lastUsedAt) + decay(lastUsedAt - at),
  };
}

/** How much the uses of a reply count at a moment: 1 for each that happened just then. */
export const usageWeight = ({ weight, lastUsedAt }: ReplyUsage, now: EpochMs): number =>
  weight * decay(Math.max(0, now - lastUsedAt));

const decay = (age: DurationMs): number => 0.5 ** (age / HALF_LIFE);

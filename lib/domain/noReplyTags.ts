import { NO_REPLY_TAG, TROLL_TAG } from './event';
import type { TagId } from './vocabulary';

/** Tags that say that no reply is needed. Whom they stand on counts in no response rate and no target, and in all volumes. */
export const NO_REPLY_TAGS: readonly TagId[] = [NO_REPLY_TAG, TROLL_TAG];

export const saysNoReply = (tagIds: readonly TagId[]): boolean =>
  NO_REPLY_TAGS.some((tagId) => tagIds.includes(tagId));

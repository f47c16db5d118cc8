import type { Episode } from '../episode';
import { COMPLAINT_TAG } from '../event';
import type { NumberFilter } from '../period';
import type { TagId } from '../vocabulary';
import { openedWithin } from './scope';
import { type Share, shareOf } from './share';

/** Of the episodes opened within the period, those that bear a tag. */
export const taggedShare = (episodes: readonly Episode[], filter: NumberFilter, tagId: TagId): Share =>
  shareOf(openedWithin(episodes, filter), ({ acts }) => acts?.tagIds?.includes(tagId) ?? false);

export const complaintRate = (episodes: readonly Episode[], filter: NumberFilter): Share =>
  taggedShare(episodes, filter, COMPLAINT_TAG);

/** Of the episodes opened within the period, those handed on, tagged as escalated, or raised to urgent by hand. */
export const escalationRate = (episodes: readonly Episode[], filter: NumberFilter): Share =>
  shareOf(openedWithin(episodes, filter), ({ acts }) => acts?.isEscalated ?? false);

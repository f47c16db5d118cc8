import type { Episode } from '../episode';
import { COMPLAINT_TAG } from '../event';
import type { TagId } from '../vocabulary';
import { isAbout } from './scope';
import { type Share, shareOf } from './share';

/** Of the episodes opened within the period, those that bear a tag. */
export const taggedShare = (opened: readonly Episode[], tagId: TagId): Share =>
  shareOf(opened, isAbout(tagId));

export const complaintRate = (opened: readonly Episode[]): Share => taggedShare(opened, COMPLAINT_TAG);

/** Of the episodes opened within the period, those handed on, tagged as escalated, or raised to urgent by hand. */
export const escalationRate = (opened: readonly Episode[]): Share =>
  shareOf(opened, ({ acts }) => acts?.isEscalated ?? false);

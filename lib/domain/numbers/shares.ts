import type { Episode } from '../episode';
import { COMPLAINT_TAG } from '../event';
import { isAbout } from './scope';
import { type Share, shareOf } from './share';

/** Of the episodes opened within the period, those that bear the tag of complaints. */
export const complaintRate = (opened: readonly Episode[]): Share => shareOf(opened, isAbout(COMPLAINT_TAG));

/** Of the episodes opened within the period, those handed on, tagged as escalated, or raised to urgent by hand. */
export const escalationRate = (opened: readonly Episode[]): Share =>
  shareOf(opened, ({ acts }) => acts?.isEscalated ?? false);

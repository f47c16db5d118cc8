import { type Episode, waitingSince } from './episode';
import { saysNoReply } from './noReplyTags';
import type { Interval } from './units';

/**
 * Whether an episode is one of those that are to be answered: not where an agent tagged it as needing no reply, such as
 * spam. The tag belongs to the episode in which it was given, see `markEpisodes`.
 */
export const isReplyNeeded = ({ acts }: Episode): boolean =>
  acts?.tagIds === undefined || !saysNoReply(acts.tagIds);

/** Since when the customer has been waiting for a reply that is needed; undefined when nobody waits for one. */
export const replyDueSince = (episode: Episode): Interval | undefined =>
  isReplyNeeded(episode) ? waitingSince(episode) : undefined;

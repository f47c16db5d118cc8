import type { Conversation } from './conversation';
import type { Episode } from './episode';
import { lastingSince, middle } from './interval';
import type { Resolution } from './projection';
import { replyDueSince } from './replyNeeded';

export type ConversationState = Pick<
  Conversation,
  | 'isResolved'
  | 'waitingSince'
  | 'waitingSinceLow'
  | 'waitingSinceHigh'
  | 'isWaitFromRow'
  | 'isBehind'
  | 'isPerhapsAnswered'
>;

/**
 * Whether a conversation is resolved and since when its customer waits, by what was read of it.
 *
 * It is resolved while the last thing an agent said about it is that it is done, and nothing that counts has been
 * said since; a mere "thanks" does not count. Silence alone never brings a resolution back.
 *
 * @param episodes of this conversation, oldest first, see `deriveEpisodes`
 * @param resolutions in the order of the events, see `placeResolutions`
 */
export function conversationState(
  episodes: readonly Episode[],
  resolutions: readonly Resolution[],
): ConversationState {
  const episode = episodes.at(-1);
  const resolution = resolutions.at(-1);
  const isResolved =
    resolution?.type === 'resolved' && (episode === undefined || isEndedBy(episode, resolution));
  const since = episode === undefined ? undefined : replyDueSince(episode);
  if (since === undefined) return { isResolved };
  return {
    isResolved,
    waitingSince: lastingSince(since),
    waitingSinceLow: since.low,
    waitingSinceHigh: since.high,
  };
}

/** Resolve closed it, or found it already fallen silent. */
const isEndedBy = (episode: Episode, resolution: Resolution): boolean =>
  episode.closedBy === 'resolve' ||
  (episode.closedBy === 'silence' && middle(episode.lastMessageAt) <= resolution.at);

import type { Conversation } from './conversation';
import { type Episode, waitingSince } from './episode';
import { middle } from './interval';
import type { Resolution } from './projection';

export type ConversationState = Pick<
  Conversation,
  'isResolved' | 'waitingSince' | 'waitingSinceLow' | 'waitingSinceHigh'
>;

/**
 * Whether a conversation is resolved and since when its customer waits.
 *
 * It is resolved while the last thing an agent said about it is that it is done, and neither side has opened or
 * reopened it since; a mere "thanks" does not.
 *
 * @param episodes of this conversation, oldest first, see `deriveEpisodes`
 * @param resolutions in the order of the events, see `projectConversation`
 */
export function conversationState(
  episodes: readonly Episode[],
  resolutions: readonly Resolution[],
): ConversationState {
  const episode = episodes.at(-1);
  const resolution = resolutions.at(-1);
  const isOpenedSince =
    episode !== undefined &&
    resolution !== undefined &&
    (episode.closedAt === undefined || middle(episode.openedAt) > resolution.at);
  const isResolved = resolution?.type === 'resolved' && !isOpenedSince;
  const since = episode === undefined ? undefined : waitingSince(episode);
  if (since === undefined) return { isResolved };
  return {
    isResolved,
    waitingSince: middle(since),
    waitingSinceLow: since.low,
    waitingSinceHigh: since.high,
  };
}

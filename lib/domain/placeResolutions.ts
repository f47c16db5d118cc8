import type { Message } from './conversation';
import { middle, sentAt } from './interval';
import type { Resolution } from './projection';

/**
 * Resolutions at moments at which they can have been: none before the one that was made before it, nor before the
 * messages its agent had seen. Clocks of devices are wrong by minutes or days; the order of events is not.
 *
 * @param resolutions in the order of the events, see `projectConversation`
 * @param messages of the conversation, oldest first
 */
export function placeResolutions(
  resolutions: readonly Resolution[],
  messages: readonly Message[],
): readonly Resolution[] {
  if (resolutions.length === 0) return resolutions;
  const reachedWith = new Map<string, number>();
  let reached = Number.NEGATIVE_INFINITY;
  for (const message of messages) {
    reached = Math.max(reached, middle(sentAt(message)));
    reachedWith.set(message.id, reached);
  }
  let earliest = Number.NEGATIVE_INFINITY;
  return resolutions.map((resolution) => {
    const seen =
      resolution.afterMessageId === undefined ? undefined : reachedWith.get(resolution.afterMessageId);
    earliest = Math.max(earliest, resolution.at, seen ?? earliest);
    return earliest === resolution.at ? resolution : { ...resolution, at: earliest };
  });
}

import type { Message } from './conversation';
import type { Episode } from './episode';
import { middle, sentAt } from './interval';
import { isWithin, type NumberFilter } from './period';
import { isBy } from './responseTimes';
import { type DurationMs, type EpochMs, MINUTE } from './units';
import type { AgentId, Channel, ConversationId, Direction } from './vocabulary';

/** How many messages there were in one quarter of an hour, of one channel, direction and agent. */
export interface Volume {
  readonly channel: Channel;
  readonly direction: Direction;
  /** Only for messages that this agent was seen writing in this browser. */
  readonly agentId?: AgentId;
  /** Beginning of the quarter, by the clock of UTC: no time zone cuts a quarter in two. */
  readonly quarterHour: EpochMs;
  readonly count: number;
}

/**
 * What has to be added to the stored volumes when messages changed; counts may be negative, none is 0. Changes can be
 * added in any order.
 *
 * @param before the changed messages as they were; those that are new are missing
 * @param after the same messages as they are; those that are gone are missing
 */
export function volumeChanges(before: readonly Message[], after: readonly Message[]): Volume[] {
  const changes = new Map<string, Volume>();
  const add = (message: Message, count: number): void => {
    const volume = volumeOf(message, count);
    const key = JSON.stringify([volume.channel, volume.direction, volume.agentId, volume.quarterHour]);
    const former = changes.get(key);
    changes.set(key, { ...volume, count: volume.count + (former?.count ?? 0) });
  };
  for (const message of before) add(message, -1);
  for (const message of after) add(message, 1);
  return [...changes.values()].filter(({ count }) => count !== 0);
}

export interface MessageCounts {
  /** All that customers wrote, whoever answered. */
  readonly inbound: number;
  /** With an agent asked for, what this agent wrote. */
  readonly outbound: number;
}

/** Messages of a period whose bounds lie on quarters of an hour. */
export function countMessages(volumes: readonly Volume[], filter: NumberFilter): MessageCounts {
  const { period, channel, agentId } = filter;
  const counts = { inbound: 0, outbound: 0 };
  for (const volume of volumes) {
    if (volume.direction === 'unknown') continue;
    if (volume.quarterHour < period.from || volume.quarterHour >= period.to) continue;
    if (channel !== undefined && volume.channel !== channel) continue;
    if (agentId !== undefined && volume.direction === 'outbound' && volume.agentId !== agentId) continue;
    counts[volume.direction] += volume.count;
  }
  return counts;
}

/**
 * Conversations in which an episode was opened within the period; with an agent asked for, those in which this agent
 * answered somebody who waited within it, whenever they had begun.
 */
export function countConversations(episodes: readonly Episode[], filter: NumberFilter): number {
  const { agentId } = filter;
  const counted = new Set<ConversationId>();
  for (const { openedAt, channel, waits, conversationIds } of episodes) {
    if (filter.channel !== undefined && filter.channel !== channel) continue;
    const isCounted =
      agentId === undefined
        ? isWithin(openedAt, filter.period)
        : waits.some(
            (wait) =>
              wait.endedAt !== undefined && isWithin(wait.endedAt, filter.period) && isBy(agentId, wait),
          );
    if (isCounted) for (const id of conversationIds) counted.add(id);
  }
  return counted.size;
}

export const QUARTER_HOUR: DurationMs = 15 * MINUTE;

function volumeOf(message: Message, count: number): Volume {
  const { channel, direction, authorKind, agentId } = message;
  const quarterHour = Math.floor(middle(sentAt(message)) / QUARTER_HOUR) * QUARTER_HOUR;
  const writer = authorKind === 'me' && agentId !== undefined ? { agentId } : {};
  return {
    channel,
    direction,
    ...writer,
    quarterHour,
    count,
  };
}

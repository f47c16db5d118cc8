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

/** The same of all quarters of a day: many times less to read and to keep in mind. */
export interface VolumeSeries extends Pick<Volume, 'channel' | 'direction' | 'agentId'> {
  /** The beginning of the day, by the clock of UTC. */
  readonly from: EpochMs;
  /**
   * Quarters that had messages, each followed by how many, in order: quarter, count, quarter, count. Most quarters had
   * none.
   */
  readonly busy: readonly number[];
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
export function countMessages(volumes: readonly VolumeSeries[], filter: NumberFilter): MessageCounts {
  const { period, channel, agentId } = filter;
  const messages = { inbound: 0, outbound: 0 };
  for (const { direction, from, busy, ...volume } of volumes) {
    if (direction === 'unknown') continue;
    if (channel !== undefined && volume.channel !== channel) continue;
    if (agentId !== undefined && direction === 'outbound' && volume.agentId !== agentId) continue;
    const first = quartersUntil(period.from, from);
    const end = quartersUntil(period.to, from);
    for (let place = 0; place < busy.length; place += 2) {
      const quarter = busy[place] ?? 0;
      if (quarter >= first && quarter < end) messages[direction] += busy[place + 1] ?? 0;
    }
  }
  return messages;
}

/** How many quarters of an hour begin before a moment. */
const quartersUntil = (moment: EpochMs, from: EpochMs): number => Math.ceil((moment - from) / QUARTER_HOUR);

/** Quarters of an hour that had messages. */
export const busyQuarters = ({
  from,
  busy,
}: Pick<VolumeSeries, 'from' | 'busy'>): { at: EpochMs; count: number }[] =>
  Array.from({ length: busy.length / 2 }, (_, pair) => ({
    at: from + (busy[2 * pair] ?? 0) * QUARTER_HOUR,
    count: busy[2 * pair + 1] ?? 0,
  }));

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

import type { Episode } from './episode';
import { measure } from './hours/measure';
import { isWithin, type NumberFilter } from './period';
import { isReplyNeeded } from './replyNeeded';
import { type DurationStatistics, Durations } from './statistics';
import type { Interval } from './units';
import type { AgentId, AuthorKind, Channel } from './vocabulary';

/**
 * First response times: from the first counted message of the customer to the first human answer, of episodes that
 * the customer started and that needed a reply. They belong to the moment of the answer.
 */
export function firstResponseTimes(episodes: readonly Episode[], filter: NumberFilter): DurationStatistics {
  const durations = new Durations();
  for (const episode of episodes) {
    const { channel, firstResponse } = episode;
    if (firstResponse === undefined || !isReplyNeeded(episode)) continue;
    const { since, at } = firstResponse;
    if (isAskedFor(filter, channel, at, firstResponse)) durations.add(measure(since, at, filter.openTime));
  }
  return durations.summarize();
}

/** Reply times: of each wait that a human answer ended, how long it was. They belong to the moment of the answer. */
export function replyTimes(episodes: readonly Episode[], filter: NumberFilter): DurationStatistics {
  const durations = new Durations();
  for (const { channel, waits } of episodes) {
    for (const wait of waits) {
      const { since, endedAt, endedBy } = wait;
      if (endedAt === undefined || endedBy !== 'reply') continue;
      if (isAskedFor(filter, channel, endedAt, wait)) durations.add(measure(since, endedAt, filter.openTime));
    }
  }
  return durations.summarize();
}

/** Channels in which customers got a first response within the period, in a stable order. */
export function channelsAnswered(episodes: readonly Episode[], filter: NumberFilter): Channel[] {
  const answered = episodes.filter(
    ({ channel, firstResponse }) =>
      firstResponse !== undefined && isAskedFor(filter, channel, firstResponse.at, firstResponse),
  );
  return [...new Set(answered.map(({ channel }) => channel))].sort();
}

/** Whether an answer was written by this agent, in this browser. */
export const isBy = (
  agentId: AgentId,
  answer: { readonly authorKind?: AuthorKind; readonly agentId?: AgentId },
): boolean => answer.authorKind === 'me' && answer.agentId === agentId;

const isAskedFor = (
  filter: NumberFilter,
  channel: Channel,
  at: Interval,
  answer: Parameters<typeof isBy>[1],
): boolean =>
  isWithin(at, filter.period) &&
  (filter.channel === undefined || filter.channel === channel) &&
  (filter.agentId === undefined || isBy(filter.agentId, answer));

import type { Episode } from './episode';
import { measure } from './hours/measure';
import { isWithin, type NumberFilter } from './period';
import { isReplyNeeded } from './replyNeeded';
import { type DurationStatistics, summarizeDurations } from './statistics';
import type { Interval } from './units';
import type { AgentId, AuthorKind, Channel } from './vocabulary';

/**
 * First response times: from the first counted message of the customer to the first human answer, of episodes that
 * the customer started and that needed a reply. They belong to the moment of the answer.
 */
export const firstResponseTimes = (episodes: readonly Episode[], filter: NumberFilter): DurationStatistics =>
  summarizeDurations(
    episodes.flatMap((episode) => {
      const { channel, firstResponse } = episode;
      return firstResponse !== undefined &&
        isReplyNeeded(episode) &&
        isAskedFor(filter, channel, firstResponse.at, firstResponse)
        ? [measure(firstResponse.since, firstResponse.at, filter.openTime)]
        : [];
    }),
  );

/** Reply times: of each wait that a human answer ended, how long it was. They belong to the moment of the answer. */
export const replyTimes = (episodes: readonly Episode[], filter: NumberFilter): DurationStatistics =>
  summarizeDurations(
    episodes.flatMap(({ channel, waits }) =>
      waits.flatMap((wait) =>
        wait.endedAt !== undefined &&
        wait.endedBy === 'reply' &&
        isAskedFor(filter, channel, wait.endedAt, wait)
          ? [measure(wait.since, wait.endedAt, filter.openTime)]
          : [],
      ),
    ),
  );

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

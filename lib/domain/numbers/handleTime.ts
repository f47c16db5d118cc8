import type { Episode } from '../episode';
import { groupBy } from '../groupBy';
import { exactly, middle } from '../interval';
import { type DurationStatistics, summarizeDurations } from '../statistics';
import type { EpochMs } from '../units';
import type { AgentId, ConversationId } from '../vocabulary';
import type { ClosedEpisode } from './closings';
import type { Share } from './share';

/**
 * A stretch in which an agent worked on a conversation in this browser: the tab was visible, the conversation was open,
 * and the last key, click or scroll was less than sixty seconds ago; writing tags and notes counts as well.
 */
export interface FocusSpan {
  readonly conversationId: ConversationId;
  readonly agentId: AgentId;
  readonly from: EpochMs;
  readonly to: EpochMs;
}

export interface HandleTimes {
  readonly times: DurationStatistics;
  /** Closed episodes whose handling was seen here, among all closed ones. */
  readonly coverage: Share;
}

/**
 * Handle times: how long somebody worked on each closed episode. Nobody can look at two conversations at once, so
 * what overlaps counts once. Episodes that were not handled in this browser have none and only lower the coverage.
 *
 * @param closed within the period
 * @param episodes all of the period, and later ones
 * @param spans all those that touch conversations of the episodes, in any order
 * @param agentId counts what this agent did; what anybody did when absent
 */
export function handleTimes(
  closed: readonly ClosedEpisode[],
  episodes: readonly Episode[],
  spans: readonly FocusSpan[],
  agentId?: AgentId,
): HandleTimes {
  const byConversation = groupBy(
    spans.filter((span) => agentId === undefined || agentId === span.agentId),
    ({ conversationId }) => conversationId,
  );
  const isWorkedOn = ({ conversationIds }: Episode): boolean =>
    conversationIds.some((id) => byConversation.has(id));
  const workedOn = byConversation.size === 0 ? [] : closed.filter(({ episode }) => isWorkedOn(episode));
  const conversations = new Set(workedOn.flatMap(({ episode }) => episode.conversationIds));
  const nextOpening = openingsAfter(
    workedOn.length === 0
      ? []
      : episodes.filter(({ conversationIds }) => conversationIds.some((id) => conversations.has(id))),
  );
  const handled = workedOn.map(({ episode: { id, conversationIds, openedAt } }) => {
    const own = conversationIds.flatMap((each) => byConversation.get(each) ?? []);
    return coveredTime(own, middle(openedAt), nextOpening.get(id) ?? Number.POSITIVE_INFINITY);
  });
  const times = handled.filter((time) => time > 0);
  return {
    times: summarizeDurations(times.map(exactly)),
    coverage: { count: times.length, of: closed.length },
  };
}

/** For each episode, when the next one of its conversation was opened: what is done from then on is not about it. */
function openingsAfter(episodes: readonly Episode[]): Map<string, EpochMs> {
  const next = new Map<string, EpochMs>();
  const laterIn = new Map<ConversationId, EpochMs>();
  for (const episode of episodes.toSorted((one, other) => middle(other.openedAt) - middle(one.openedAt))) {
    const later = episode.conversationIds.flatMap((id) => laterIn.get(id) ?? []);
    if (later.length > 0) next.set(episode.id, Math.min(...later));
    for (const id of episode.conversationIds) laterIn.set(id, middle(episode.openedAt));
  }
  return next;
}

function coveredTime(spans: readonly FocusSpan[], from: EpochMs, to: EpochMs): number {
  if (spans.length === 0) return 0;
  let sum = 0;
  let reached = from;
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const end = Math.min(span.to, to);
    sum += Math.max(0, end - Math.max(span.from, reached));
    reached = Math.max(reached, end);
  }
  return sum;
}

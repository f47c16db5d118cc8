import { closingOf, type Episode, type Wait } from '../episode';
import { measure } from '../hours/measure';
import { CALENDAR, type OpenTime } from '../hours/openTime';
import { exactly, isNarrow, middle } from '../interval';
import { isWithin, type NumberFilter } from '../period';
import { isReplyNeeded } from '../replyNeeded';
import { isBy } from '../responseTimes';
import type { DurationMs, EpochMs, Interval } from '../units';
import { askedAt } from './scope';
import { serviceStatus, type TargetsByChannel } from './serviceStatus';

/** How targets were kept. */
export interface ServiceAttainment {
  readonly met: number;
  /** Those who still wait, past their time, are among them. */
  readonly breached: number;
  /** Still in time, or waiting for somebody else. */
  readonly pending: number;
  /** Whose times are known too coarsely to tell. */
  readonly indeterminate: number;
}

type Outcome = keyof ServiceAttainment;

const NOTHING: ServiceAttainment = { met: 0, breached: 0, pending: 0, indeterminate: 0 };

/**
 * How reply targets were kept: each wait counts once, when it ended; one that goes on counts as breached when it fell
 * due. Resolve stops the clock. What has no target, or needs no reply, counts nowhere.
 */
export function replyAttainment(
  episodes: readonly Episode[],
  targets: TargetsByChannel,
  filter: NumberFilter,
  now: EpochMs,
): ServiceAttainment {
  const counts = { ...NOTHING };
  for (const episode of episodes) {
    const { channel, waits } = episode;
    const target = targets[channel]?.reply;
    if (target === undefined || (filter.channel !== undefined && filter.channel !== channel)) continue;
    if (!isReplyNeeded(episode)) continue;
    for (const wait of waits) {
      const isAnothers =
        filter.agentId !== undefined && wait.endedAt !== undefined && !isBy(filter.agentId, wait);
      const outcome = isAnothers ? undefined : outcomeOf(wait, target, filter, now);
      if (outcome !== undefined) counts[outcome]++;
    }
  }
  return counts;
}

/** Undefined for a wait that does not belong to the period. */
function outcomeOf(
  { since, endedAt }: Wait,
  target: DurationMs,
  { openTime = CALENDAR, period }: NumberFilter,
  now: EpochMs,
): Outcome | undefined {
  if (endedAt !== undefined) {
    return isWithin(endedAt, period) ? verdict(measure(since, endedAt, openTime), target) : undefined;
  }
  const { state, dueAt } = serviceStatus(since, target, now, openTime);
  if (state !== 'breached') return isWithin(exactly(now), period) ? 'pending' : undefined;
  return dueAt !== undefined && isWithin(exactly(dueAt), period) ? 'breached' : undefined;
}

/**
 * How resolution targets were kept; each episode counts once, when it was closed. Time in which somebody else had to
 * act first does not count.
 */
export function resolutionAttainment(
  episodes: readonly Episode[],
  targets: TargetsByChannel,
  filter: NumberFilter,
  now: EpochMs,
): ServiceAttainment {
  const counts = { ...NOTHING };
  for (const episode of episodes) {
    const { channel } = episode;
    const target = targets[channel]?.resolution;
    if (target === undefined || (filter.channel !== undefined && filter.channel !== channel)) continue;
    const outcome = isReplyNeeded(episode) ? resolutionOutcomeOf(episode, target, filter, now) : undefined;
    if (outcome !== undefined) counts[outcome]++;
  }
  return counts;
}

/** Undefined for an episode that does not belong to the period. */
function resolutionOutcomeOf(
  episode: Episode,
  target: DurationMs,
  { openTime = CALENDAR, period, agentId }: NumberFilter,
  now: EpochMs,
): Outcome | undefined {
  const { agentIds, lastReplyAt } = episode;
  const asked = askedAt(episode);
  if (asked === undefined || (agentId !== undefined && !agentIds.includes(agentId))) return undefined;
  const closing = closingOf(episode, now);
  if (!isWithin(closing?.at ?? exactly(now), period)) return undefined;
  const doneAt = closing?.by === 'silence' ? lastReplyAt : closing?.at;
  const spent = withoutThirdParties(episode, asked, doneAt ?? exactly(now), openTime);
  if (closing !== undefined) return verdict(spent, target);
  return middle(spent) > target ? 'breached' : 'pending';
}

/** The time that was ours to act in. */
function withoutThirdParties(
  { acts }: Episode,
  asked: Interval,
  end: Interval,
  openTime: OpenTime,
): Interval {
  const spent = measure(asked, end, openTime);
  const others = (acts?.thirdPartyWaits ?? []).reduce((sum, { from, to }) => {
    const start = Math.max(from, middle(asked));
    return sum + openTime.elapsed(start, Math.min(to ?? Number.POSITIVE_INFINITY, middle(end)));
  }, 0);
  return { low: Math.max(0, spent.low - others), high: Math.max(0, spent.high - others) };
}

function verdict(spent: Interval, target: DurationMs): Outcome {
  if (spent.high <= target) return 'met';
  if (spent.low > target) return 'breached';
  if (!isNarrow(spent)) return 'indeterminate';
  return middle(spent) <= target ? 'met' : 'breached';
}

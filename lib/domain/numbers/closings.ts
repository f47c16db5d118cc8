import { type Closing, closingOf, type Episode } from '../episode';
import { measure } from '../hours/measure';
import { isWithin, type NumberFilter } from '../period';
import { type DurationStatistics, summarizeDurations } from '../statistics';
import type { EpochMs, Interval } from '../units';
import { askedAt, isInScope, openedWithin, personOf } from './scope';
import { type Share, shareOf } from './share';

export interface ClosedEpisode {
  readonly episode: Episode;
  readonly closing: Closing;
}

/** Episodes in scope that ended within the period, as of `now`. */
export function closedWithin(
  episodes: readonly Episode[],
  filter: NumberFilter,
  now: EpochMs,
): ClosedEpisode[] {
  const closed: ClosedEpisode[] = [];
  for (const episode of episodes) {
    if (!isInScope(episode, filter)) continue;
    const closing = closingOf(episode, now);
    if (closing !== undefined && isWithin(closing.at, filter.period)) closed.push({ episode, closing });
  }
  return closed;
}

/**
 * Resolution times: from the first counted message of the customer to Resolve; of episodes that silence ended, to our
 * last answer, since nothing was done after it. A reopened one counts to its final close. They belong to the moment of the
 * close; episodes in which only we wrote have none.
 */
export function resolutionTimes(
  episodes: readonly Episode[],
  filter: NumberFilter,
  now: EpochMs,
): DurationStatistics {
  const durations: Interval[] = [];
  for (const closed of closedWithin(episodes, filter, now)) {
    const asked = askedAt(closed.episode);
    const done = doneAt(closed);
    if (asked !== undefined && done !== undefined) durations.push(measure(asked, done, filter.openTime));
  }
  return summarizeDurations(durations);
}

/** When the last thing was done for the customer. */
const doneAt = ({ episode, closing }: ClosedEpisode): Interval | undefined =>
  closing.by === 'resolve' ? closing.at : episode.lastReplyAt;

/** Two ways to count what was closed within a period: neither is the other. */
export interface ClosedCounts {
  readonly episodes: number;
  readonly people: number;
}

export function countClosed(
  episodes: readonly Episode[],
  filter: NumberFilter,
  now: EpochMs,
  linkedContacts?: ReadonlyMap<string, string>,
): ClosedCounts {
  const closed = closedWithin(episodes, filter, now).map(({ episode }) => episode);
  return {
    episodes: closed.length,
    people: new Set(closed.map((episode) => personOf(episode, linkedContacts))).size,
  };
}

/** Of the episodes opened within the period, how many are closed by now. */
export const resolutionRate = (episodes: readonly Episode[], filter: NumberFilter, now: EpochMs): Share =>
  shareOf(openedWithin(episodes, filter), (episode) => closingOf(episode, now) !== undefined);

/** Of the episodes opened within the period, how many were opened again after Resolve. */
export const reopenedEpisodes = (episodes: readonly Episode[], filter: NumberFilter): Share =>
  shareOf(openedWithin(episodes, filter), ({ reopenCount }) => reopenCount > 0);

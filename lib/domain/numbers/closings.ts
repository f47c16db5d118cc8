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
export const closedWithin = (
  episodes: readonly Episode[],
  filter: NumberFilter,
  now: EpochMs,
): ClosedEpisode[] =>
  episodes.flatMap((episode) => {
    if (!isInScope(episode, filter)) return [];
    const closing = closingOf(episode, now);
    return closing !== undefined && isWithin(closing.at, filter.period) ? { episode, closing } : [];
  });

/**
 * Resolution times: from the first counted message of the customer to Resolve; of episodes that silence ended, to our
 * last answer, since nothing was done after it. A reopened one counts to its final close. They belong to the moment of the
 * close; episodes in which only we wrote have none.
 */
export const resolutionTimes = (
  episodes: readonly Episode[],
  filter: NumberFilter,
  now: EpochMs,
): DurationStatistics =>
  summarizeDurations(
    closedWithin(episodes, filter, now).flatMap((closed) => {
      const asked = askedAt(closed.episode);
      const done = doneAt(closed);
      return asked === undefined || done === undefined ? [] : [measure(asked, done, filter.openTime)];
    }),
  );

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

import { type Closing, closingOf, type Episode } from '../episode';
import { measure } from '../hours/measure';
import type { OpenTime } from '../hours/openTime';
import { isWithin, type NumberFilter } from '../period';
import { type DurationStatistics, Durations } from '../statistics';
import type { EpochMs, Interval } from '../units';
import { askedAt, isInScope, personOf } from './scope';
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
    const closing = closingWithin(episode, filter, now);
    if (closing !== undefined) closed.push({ episode, closing });
  }
  return closed;
}

/** How an episode ended; undefined unless it is in scope and did so within the period, as of `now`. */
export function closingWithin(episode: Episode, filter: NumberFilter, now: EpochMs): Closing | undefined {
  if (!isInScope(episode, filter)) return undefined;
  const closing = closingOf(episode, now);
  return closing !== undefined && isWithin(closing.at, filter.period) ? closing : undefined;
}

/**
 * Resolution times: from the first counted message of the customer to Resolve; of episodes that silence ended, to our
 * last answer, since nothing was done after it. A reopened one counts to its final close. They belong to the moment of the
 * close; episodes in which only we wrote have none.
 */
export function resolutionTimes(closed: readonly ClosedEpisode[], openTime?: OpenTime): DurationStatistics {
  const durations = new Durations();
  for (const each of closed) {
    const asked = askedAt(each.episode);
    const done = doneAt(each);
    if (asked !== undefined && done !== undefined) durations.add(measure(asked, done, openTime));
  }
  return durations.summarize();
}

/** When the last thing was done for the customer. */
const doneAt = ({ episode, closing }: ClosedEpisode): Interval | undefined =>
  closing.by === 'resolve' ? closing.at : episode.lastReplyAt;

/** Two ways to count what was closed within a period: neither is the other. */
export interface ClosedCounts {
  readonly episodes: number;
  readonly people: number;
}

/** How many episodes were closed, and of how many people. */
export const countClosed = (
  closed: readonly ClosedEpisode[],
  linkedContacts?: ReadonlyMap<string, string>,
): ClosedCounts => ({
  episodes: closed.length,
  people: new Set(closed.map(({ episode }) => personOf(episode, linkedContacts))).size,
});

/** Of the episodes opened within the period, how many are closed by now. */
export const resolutionRate = (opened: readonly Episode[], now: EpochMs): Share =>
  shareOf(opened, (episode) => closingOf(episode, now) !== undefined);

/** Of the episodes opened within the period, how many were opened again after Resolve. */
export const reopenedEpisodes = (opened: readonly Episode[]): Share =>
  shareOf(opened, ({ reopenCount }) => reopenCount > 0);

import type { Episode } from '../domain/episode';
import {
  type ClosedCounts,
  closedWithin,
  countClosed,
  reopenedEpisodes,
  resolutionRate,
  resolutionTimes,
} from '../domain/numbers/closings';
import { type FirstContactResolution, firstContactResolution } from '../domain/numbers/firstContact';
import { byPerson, isInScope, openedWithin } from '../domain/numbers/scope';
import type { Share } from '../domain/numbers/share';
import type { NumberFilter } from '../domain/period';
import { replyDueSince } from '../domain/replyNeeded';
import { type ResponseRate, responseRate } from '../domain/responseRate';
import { firstResponseTimes, replyTimes } from '../domain/responseTimes';
import type { DurationStatistics } from '../domain/statistics';
import type { DurationMs, EpochMs } from '../domain/units';
import { type WaitingNow, waitingNow } from '../domain/waitingNow';

/** What the episodes of a period tell. */
export interface EpisodeNumbers {
  /** Episodes opened within the period. */
  readonly opened: number;
  readonly firstResponse: DurationStatistics;
  readonly reply: DurationStatistics;
  readonly responseRate: ResponseRate;
  readonly resolution: DurationStatistics;
  readonly resolutionRate: Share;
  readonly closed: ClosedCounts;
  readonly firstContact: FirstContactResolution;
  readonly reopened: Share;
  /** Of this moment, whatever the period. */
  readonly waiting: WaitingNow;
}

export interface EpisodeNumberOptions {
  /** Contacts that are one person: each to the contact that stands for all of them. */
  readonly linkedContacts?: ReadonlyMap<string, string>;
  /** How soon whoever comes back was not done with; 1 to 30 days. */
  readonly callbackTime?: DurationMs;
}

/**
 * All numbers that follow from episodes alone; the popup, the desk and `npm run report` show these.
 *
 * @param episodes all that anything happened to since the period began
 * @param now the moment as of which it is told
 */
export function episodeNumbers(
  episodes: readonly Episode[],
  filter: NumberFilter,
  now: EpochMs,
  { linkedContacts, callbackTime }: EpisodeNumberOptions = {},
): EpisodeNumbers {
  const opened = openedWithin(episodes, filter);
  const closed = closedWithin(episodes, filter, now);
  const waits = episodes
    .filter((episode) => isInScope(episode, filter))
    .flatMap((each) => replyDueSince(each) ?? []);
  return {
    opened: opened.length,
    firstResponse: firstResponseTimes(episodes, filter),
    reply: replyTimes(episodes, filter),
    responseRate: responseRate(episodes, filter, now),
    resolution: resolutionTimes(closed, filter.openTime),
    resolutionRate: resolutionRate(opened, now),
    closed: countClosed(closed, linkedContacts),
    firstContact: firstContactResolution(byPerson(episodes, linkedContacts), filter, now, callbackTime),
    reopened: reopenedEpisodes(opened),
    waiting: waitingNow(waits, now),
  };
}

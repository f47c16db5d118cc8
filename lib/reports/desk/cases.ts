import { closingOf, type Episode, waitingSince } from '../../domain/episode';
import { measure } from '../../domain/hours/measure';
import { exactly, isNarrow, lastingSince, middle } from '../../domain/interval';
import type { FigureName } from '../../domain/numbers/figure';
import { byPerson } from '../../domain/numbers/scope';
import type { NumberFilter } from '../../domain/period';
import type { DurationMs, EpochMs, Interval } from '../../domain/units';
import { type FigureSources, tellFigure } from '../figures';

/** One case that a number is told of. */
export interface Case {
  readonly episode: Episode;
  /** When it happened that counts. */
  readonly at: EpochMs;
  /** How long it took, or how long the customer waited for the first answer; undefined where nobody answered. */
  readonly time: DurationMs | undefined;
  /** Known too coarsely, and so left out of durations. */
  readonly isApproximate: boolean;
  /** Of shares: whether it is one of those that are counted; undefined of durations, and while it is not decided. */
  readonly isCounted: boolean | undefined;
}

/** What a case is looked for in: an episode, one of its waits, or all that one person asked. */
type Finder = (name: FigureName, sources: FigureSources, filter: NumberFilter, now: EpochMs) => Case[];

/**
 * The cases that a figure is told of. Each is put to the figure's own formula alone, so that no list ever says something
 * else than its number.
 */
export const casesOf: Finder = (name, sources, filter, now) =>
  FINDERS[name](name, sources, filter, now).sort((one, other) => other.at - one.at);

const inEpisodes: Finder = (name, sources, filter, now) =>
  sources.episodes.flatMap((episode) => caseOf(name, sources, [episode], filter, now, episode));

const inWaits: Finder = (name, sources, filter, now) =>
  sources.episodes.flatMap((episode) =>
    episode.waits.flatMap((wait) => {
      const alone = { ...episode, waits: [wait] };
      const found = caseOf(name, sources, [alone], filter, now, alone);
      const end = wait.endedAt ?? exactly(now);
      const time =
        wait.endedAt === undefined
          ? openWait(wait.since, now, filter)
          : timeOf(measure(wait.since, end, filter.openTime));
      return found.map((each) => ({
        ...each,
        episode,
        at: middle(end),
        ...time,
      }));
    }),
  );

/** A case may have several promises. */
const inPromises: Finder = (name, sources, filter, now) =>
  sources.episodes.flatMap((episode) =>
    (episode.acts?.promises ?? []).flatMap((promise) => {
      const alone = { ...episode, acts: { ...episode.acts, promises: [promise] } };
      const found = caseOf(name, sources, [alone], filter, now, alone);
      return found.map((each) => ({
        ...each,
        episode,
        at: promise.dueAt,
        time: undefined,
        isApproximate: false,
      }));
    }),
  );

/** Where it depends on what else the same person did: each episode within all of them, at its own moment. */
const amongOthers =
  (momentOf: (episode: Episode, now: EpochMs) => Interval | undefined): Finder =>
  (name, sources, filter, now) =>
    byPerson(sources.episodes, sources.linkedContacts).flatMap((group) =>
      group.flatMap((episode) => {
        const moment = momentOf(episode, now);
        if (moment === undefined) return [];
        const at = middle(moment);
        const { from, to } = filter.period;
        if (at < from || at >= to) return [];
        const period = { from: at, to: Math.min(to, at + 1) };
        return caseOf(name, sources, group, { ...filter, period }, now, episode);
      }),
    );

const inPeople: Finder = (name, sources, filter, now) =>
  byPerson(sources.episodes, sources.linkedContacts).flatMap((group) => {
    const [newest] = group.toSorted((one, other) => middle(other.openedAt) - middle(one.openedAt));
    return newest === undefined ? [] : caseOf(name, sources, group, filter, now, newest);
  });

const closedAt = (episode: Episode, now: EpochMs): Interval | undefined => closingOf(episode, now)?.at;
const openedAt = (episode: Episode): Interval => episode.openedAt;

const FINDERS: Readonly<Record<FigureName, Finder>> = {
  firstResponseTime: inEpisodes,
  replyTime: inWaits,
  responseRate: inEpisodes,
  replyTargets: inWaits,
  resolutionTime: inEpisodes,
  resolutionTargets: inEpisodes,
  resolutionRate: inEpisodes,
  firstContactResolution: amongOthers(closedAt),
  reopened: inEpisodes,
  handleTime: amongOthers(closedAt),
  customerSatisfaction: inEpisodes,
  promisesKept: inPromises,
  complaints: inEpisodes,
  escalations: inEpisodes,
  repeatContacts: amongOthers(openedAt),
  returningPeople: inPeople,
};

function caseOf(
  name: FigureName,
  sources: FigureSources,
  episodes: readonly Episode[],
  filter: NumberFilter,
  now: EpochMs,
  episode: Episode,
): Case[] {
  const figure = tellFigure(name, { ...sources, episodes }, filter, now);
  if (figure.kind === 'duration') {
    const { coverage } = figure;
    if (coverage.of === 0) return [];
    const told = figure.value === undefined ? untoldTime(name, episode, filter) : { time: figure.value };
    const isApproximate = figure.value === undefined && name !== 'handleTime';
    return [{ episode, at: momentOf(name, episode, now), isCounted: undefined, isApproximate, ...told }];
  }
  const { share, pending = 0, indeterminate = 0 } = figure;
  if (share.of + pending + indeterminate === 0) return [];
  const isCounted = share.of === 0 ? undefined : share.count > 0;
  return [{ episode, at: momentOf(name, episode, now), isCounted, ...firstWait(episode, now, filter) }];
}

/** About how long it took, where that is known only roughly. */
const untoldTime = (name: FigureName, episode: Episode, { openTime }: NumberFilter) => {
  const { firstResponse } = episode;
  if (name !== 'firstResponseTime' || firstResponse === undefined) return { time: undefined };
  return { time: middle(measure(firstResponse.since, firstResponse.at, openTime)) };
};

function firstWait(episode: Episode, now: EpochMs, filter: NumberFilter) {
  const { firstResponse } = episode;
  if (firstResponse) return timeOf(measure(firstResponse.since, firstResponse.at, filter.openTime));
  const since = waitingSince(episode);
  return since === undefined ? { time: undefined, isApproximate: false } : openWait(since, now, filter);
}

/** How long somebody has waited who still does: as long as the badge tells. */
const openWait = (since: Interval, now: EpochMs, { openTime }: NumberFilter) => ({
  time: middle(measure(exactly(lastingSince(since)), exactly(now), openTime)),
  isApproximate: !isNarrow(measure(since, exactly(now), openTime)),
});

const timeOf = (time: Interval) => ({ time: middle(time), isApproximate: !isNarrow(time) });

function momentOf(name: FigureName, episode: Episode, now: EpochMs): EpochMs {
  switch (name) {
    case 'firstResponseTime':
      return middle(episode.firstResponse?.at ?? episode.openedAt);
    case 'customerSatisfaction':
      return episode.acts?.rating?.at ?? middle(episode.openedAt);
    case 'resolutionTime':
    case 'resolutionTargets':
    case 'firstContactResolution':
    case 'handleTime':
      return middle(closingOf(episode, now)?.at ?? episode.openedAt);
    default:
      return middle(episode.openedAt);
  }
}

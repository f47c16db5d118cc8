import type { Episode } from '../domain/episode';
import type { OpenTime } from '../domain/hours/openTime';
import { changeOf } from '../domain/numbers/change';
import {
  type ClosedEpisode,
  closedWithin,
  reopenedEpisodes,
  resolutionRate,
  resolutionTimes,
} from '../domain/numbers/closings';
import { absenceOf, coverageOf } from '../domain/numbers/coverage';
import type { DurationFigure, Figure, FigureName, ShareFigure } from '../domain/numbers/figure';
import { firstContactResolution } from '../domain/numbers/firstContact';
import { type FocusSpan, handleTimes } from '../domain/numbers/handleTime';
import { repeatContacts, returningPeople } from '../domain/numbers/people';
import { promisesKept } from '../domain/numbers/promises';
import { satisfaction } from '../domain/numbers/satisfaction';
import { byPerson, openedWithin } from '../domain/numbers/scope';
import {
  replyAttainment,
  resolutionAttainment,
  type ServiceAttainment,
} from '../domain/numbers/serviceAttainment';
import type { TargetsByChannel } from '../domain/numbers/serviceStatus';
import { type Share, shareValue } from '../domain/numbers/share';
import { complaintRate, escalationRate } from '../domain/numbers/shares';
import { once } from '../domain/once';
import type { NumberFilter, Period } from '../domain/period';
import { responseRate } from '../domain/responseRate';
import { firstResponseTimes, replyTimes } from '../domain/responseTimes';
import type { DurationStatistics } from '../domain/statistics';
import type { DurationMs, EpochMs } from '../domain/units';

/** What figures are made of. */
export interface FigureSources {
  /** All that anything happened to since the earliest period asked for began. */
  readonly episodes: readonly Episode[];
  readonly focusSpans: readonly FocusSpan[];
  /** Contacts that are one person, see `samePerson`. */
  readonly linkedContacts: ReadonlyMap<string, string>;
  readonly targets: TargetsByChannel;
  /** Whoever asks again within it was not done with at the first contact. */
  readonly callbackTime: DurationMs;
  /** Time as it passes while somebody is there: what targets are promised for. */
  readonly openTime: OpenTime;
}

/** A figure before it is compared. */
export type Untold = Omit<DurationFigure, 'change'> | Omit<ShareFigure, 'change'>;

/**
 * Figures of a period, in the order asked for, each with how it changed.
 *
 * @param before the period to compare with; no change is told without it
 */
export function figuresOf(
  names: readonly FigureName[],
  sources: FigureSources,
  filter: NumberFilter,
  now: EpochMs,
  before?: Period,
): Figure[] {
  const asked = chooseFrom(sources);
  const own = asked(filter, now);
  const earlier = before && asked({ ...filter, period: before }, now);
  return names.map((name) => {
    const figure = MAKERS[name](own);
    const former = earlier && MAKERS[name](earlier);
    return { ...figure, change: former && changeOf(former, figure) };
  });
}

/** One figure of a period. */
export const tellFigure = (
  name: FigureName,
  sources: FigureSources,
  filter: NumberFilter,
  now: EpochMs,
): Untold => MAKERS[name](chooseFrom(sources)(filter, now));

/** What a figure is made of. Several look at the same episodes: these are chosen once, when the first of them asks. */
interface Chosen extends FigureSources {
  readonly filter: NumberFilter;
  readonly now: EpochMs;
  readonly opened: () => readonly Episode[];
  readonly closed: () => readonly ClosedEpisode[];
  readonly people: () => readonly (readonly Episode[])[];
}

/** @returns what chooses for one period after another */
function chooseFrom(sources: FigureSources): (filter: NumberFilter, now: EpochMs) => Chosen {
  const { episodes, linkedContacts } = sources;
  const people = once(() => byPerson(episodes, linkedContacts));
  return (filter, now) => ({
    ...sources,
    filter,
    now,
    opened: once(() => openedWithin(episodes, filter)),
    closed: once(() => closedWithin(episodes, filter, now)),
    people,
  });
}

type Maker = (chosen: Chosen) => Untold;

const MAKERS: Readonly<Record<FigureName, Maker>> = {
  firstResponseTime: ({ episodes, filter }) =>
    duration('firstResponseTime', firstResponseTimes(episodes, filter)),
  replyTime: ({ episodes, filter }) => duration('replyTime', replyTimes(episodes, filter)),
  responseRate: ({ episodes, filter, now }) => {
    const { answered, answeredWithinWindow, eligible } = responseRate(episodes, filter, now);
    const figure = share('responseRate', { count: answered, of: eligible });
    return { ...figure, withinADay: { count: answeredWithinWindow, of: eligible } };
  },
  replyTargets: ({ episodes, targets, openTime, filter, now }) =>
    attainment('replyTargets', replyAttainment(episodes, targets, { ...filter, openTime }, now)),
  resolutionTime: ({ closed, filter }) =>
    duration('resolutionTime', resolutionTimes(closed(), filter.openTime)),
  resolutionTargets: ({ episodes, targets, openTime, filter, now }) =>
    attainment('resolutionTargets', resolutionAttainment(episodes, targets, { ...filter, openTime }, now)),
  resolutionRate: ({ opened, now }) => share('resolutionRate', resolutionRate(opened(), now)),
  firstContactResolution: ({ people, callbackTime, filter, now }) => {
    const { achieved, eligible, provisional } = firstContactResolution(people(), filter, now, callbackTime);
    return { ...share('firstContactResolution', { count: achieved, of: eligible }), provisional };
  },
  reopened: ({ opened }) => share('reopened', reopenedEpisodes(opened())),
  handleTime: ({ closed, episodes, focusSpans, filter }) => {
    const { times, coverage } = handleTimes(closed(), episodes, focusSpans, filter.agentId);
    return { ...duration('handleTime', times), coverage };
  },
  customerSatisfaction: ({ episodes, filter }) => {
    const { content, answered } = satisfaction(episodes, filter);
    return { ...share('customerSatisfaction', content), surveyAnswered: answered };
  },
  promisesKept: ({ episodes, filter, now }) => {
    const { kept, due, pending } = promisesKept(episodes, filter, now);
    return { ...share('promisesKept', { count: kept, of: due }), pending };
  },
  complaints: ({ opened }) => share('complaints', complaintRate(opened())),
  escalations: ({ opened }) => share('escalations', escalationRate(opened())),
  repeatContacts: ({ opened, people }) => share('repeatContacts', repeatContacts(opened(), people())),
  returningPeople: ({ episodes, linkedContacts, filter }) =>
    share('returningPeople', returningPeople(episodes, filter, linkedContacts)),
};

const duration = (name: FigureName, statistics: DurationStatistics): Omit<DurationFigure, 'change'> => ({
  kind: 'duration',
  name,
  value: statistics.median,
  count: statistics.count,
  p90: statistics.p90,
  mean: statistics.mean,
  coverage: coverageOf(statistics),
  absence: absenceOf(statistics, 'median'),
});

const share = (name: FigureName, counted: Share): Omit<ShareFigure, 'change'> => ({
  kind: 'share',
  name,
  value: shareValue(counted),
  count: counted.of,
  share: counted,
});

const attainment = (
  name: FigureName,
  { met, breached, pending, indeterminate }: ServiceAttainment,
): Omit<ShareFigure, 'change'> => ({
  ...share(name, { count: met, of: met + breached }),
  pending,
  indeterminate,
});

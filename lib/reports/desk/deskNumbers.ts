import { arrivalsByHour, type HourOfWeek } from '../../domain/numbers/arrivals';
import { type Change, changeOf } from '../../domain/numbers/change';
import { type ClosedCounts, closedWithin, countClosed } from '../../domain/numbers/closings';
import { FIGURE_NAMES, type Figure } from '../../domain/numbers/figure';
import { type MetaView, metaView } from '../../domain/numbers/metaView';
import { type ReturningAbout, returningByTag } from '../../domain/numbers/people';
import { satisfaction } from '../../domain/numbers/satisfaction';
import { openedWithin } from '../../domain/numbers/scope';
import type { NumberFilter, Period } from '../../domain/period';
import { firstResponseTimes } from '../../domain/responseTimes';
import { type DurationStatistics, quantile } from '../../domain/statistics';
import type { DurationMs, EpochMs } from '../../domain/units';
import type { Channel } from '../../domain/vocabulary';
import { countMessages, type MessageCounts } from '../../domain/volumes';
import { figuresOf } from '../figures';
import type { NumberSources } from '../readSources';
import { casesOf } from './cases';
import { distribute } from './distribution';
import { HOURS_OF_WEEK, slotOf } from './hourOfWeek';
import { replies } from './replies';
import type { ReportChoice, Step } from './reportChoice';
import { type ReportPeriod, stepFor, stepsOf } from './reportPeriod';
import { type SatisfactionBehind, satisfactionBehind } from './satisfactionBehind';

/** A number at one step of the course of time. */
export interface TrendPoint {
  readonly period: Period;
  readonly figure: Figure;
  readonly inbound: number;
  readonly opened: number;
}

/** How long those waited who asked in an hour of the week. */
export interface RepliesOfHour {
  readonly slot: number;
  readonly count: number;
  readonly median: DurationMs | undefined;
}

export interface ChannelNumbers {
  readonly channel: Channel;
  readonly opened: number;
  readonly inbound: number;
  readonly firstResponse: DurationStatistics;
}

/** All that a report shows. */
export interface DeskNumbers {
  readonly periods: ReportPeriod;
  readonly figures: readonly Figure[];
  readonly opened: number;
  readonly openedChange: Change | undefined;
  readonly closed: ClosedCounts;
  readonly messages: MessageCounts;
  readonly trend: readonly TrendPoint[];
  /** How long each point of the trend is: weeks in long periods, whatever was chosen. */
  readonly step: Step;
  /** How many first response times fall into each bin. */
  readonly distribution: readonly number[];
  readonly arrivals: readonly HourOfWeek[];
  readonly replies: readonly RepliesOfHour[];
  readonly channels: readonly ChannelNumbers[];
  readonly byRating: readonly number[];
  readonly tags: readonly SatisfactionBehind[];
  /** By what was answered, as far as canned replies tell: what it was about. */
  readonly repliesBehind: readonly SatisfactionBehind[];
  readonly returning: readonly ReturningAbout[];
  /** Only where pages of Facebook were seen. */
  readonly meta: MetaView | undefined;
}

/** Puts a report together, as of `now`. */
export function deskNumbers(
  sources: NumberSources,
  choice: ReportChoice,
  periods: ReportPeriod,
  filter: NumberFilter,
  now: EpochMs,
  zone: string,
): DeskNumbers {
  const { episodes, volumes } = sources;
  const opened = openedWithin(episodes, filter).length;
  const before = openedWithin(episodes, { ...filter, period: periods.before }).length;
  // Days to come would thin averages.
  const past = { ...filter, period: { from: filter.period.from, to: Math.min(filter.period.to, now) } };
  const step = stepFor(past.period, choice.step);
  return {
    periods,
    step,
    figures: figuresOf(FIGURE_NAMES, sources, filter, now, periods.before),
    opened,
    openedChange: changeOf({ value: before, count: before }, { value: opened, count: opened }),
    closed: countClosed(closedWithin(episodes, filter, now), sources.linkedContacts),
    messages: countMessages(volumes, filter),
    trend: stepsOf(past.period, step, zone).flatMap((period) =>
      figuresOf([choice.trendOf], sources, { ...filter, period }, now).map((figure) => ({
        period,
        figure,
        inbound: countMessages(volumes, { ...filter, period }).inbound,
        opened: openedWithin(episodes, { ...filter, period }).length,
      })),
    ),
    distribution: distribute(firstTimes(sources, filter, now)),
    arrivals: arrivalsByHour(volumes, past, zone),
    replies: repliesByHour(sources, filter, zone),
    channels: channelNumbers(sources, filter),
    byRating: satisfaction(episodes, filter).byRating,
    tags: satisfactionBehind('tag', sources, filter, now),
    repliesBehind: satisfactionBehind('reply', sources, filter, now),
    returning: returningByTag(episodes, filter, sources.linkedContacts),
    meta: episodes.some(({ channel }) => channel === 'facebook/message')
      ? metaView(episodes, now)
      : undefined,
  };
}

const firstTimes = (sources: NumberSources, filter: NumberFilter, now: EpochMs): DurationMs[] =>
  casesOf('firstResponseTime', sources, filter, now).flatMap(({ time, isApproximate }) =>
    time === undefined || isApproximate ? [] : time,
  );

function repliesByHour(sources: NumberSources, filter: NumberFilter, zone: string): RepliesOfHour[] {
  const times = Array.from({ length: HOURS_OF_WEEK }, (): DurationMs[] => []);
  for (const { slotAt, time, isApproximate } of replies(sources, filter)) {
    if (time !== undefined && !isApproximate) times[slotOf(slotAt, zone)]?.push(time);
  }
  return times.map((own, slot) => ({ slot, count: own.length, median: quantile(own, 0.5) }));
}

function channelNumbers({ episodes, volumes }: NumberSources, filter: NumberFilter): ChannelNumbers[] {
  const channels = [...new Set([...episodes, ...volumes].map(({ channel }) => channel))].sort();
  return channels
    .filter((channel) => filter.channel === undefined || filter.channel === channel)
    .map((channel) => {
      const own = { ...filter, channel };
      return {
        channel,
        opened: openedWithin(episodes, own).length,
        inbound: countMessages(volumes, own).inbound,
        firstResponse: firstResponseTimes(episodes, own),
      };
    })
    .filter(({ opened, inbound, firstResponse }) => opened + inbound + firstResponse.count > 0);
}

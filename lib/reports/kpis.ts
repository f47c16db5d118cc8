import type { Episode } from '../domain/episode';
import { type Change, changeOf } from '../domain/numbers/change';
import { type FocusSpan, type HandleTimes, handleTimes } from '../domain/numbers/handleTime';
import { repeatContacts, returningPeople } from '../domain/numbers/people';
import { type Satisfaction, satisfaction } from '../domain/numbers/satisfaction';
import {
  replyAttainment,
  resolutionAttainment,
  type ServiceAttainment,
} from '../domain/numbers/serviceAttainment';
import type { TargetsByChannel } from '../domain/numbers/serviceStatus';
import { type Share, shareValue } from '../domain/numbers/share';
import { complaintRate, escalationRate } from '../domain/numbers/shares';
import type { NumberFilter, Period } from '../domain/period';
import type { DurationStatistics } from '../domain/statistics';
import type { EpochMs } from '../domain/units';
import { countMessages, type MessageCounts, type Volume } from '../domain/volumes';
import { type EpisodeNumberOptions, type EpisodeNumbers, episodeNumbers } from './episodeNumbers';

/** Rows that numbers are made of. */
export interface KpiSources extends EpisodeNumberOptions {
  /** All that anything happened to since the earliest period asked for began, 90 days before its end for retention. */
  readonly episodes: readonly Episode[];
  readonly volumes: readonly Volume[];
  readonly spans: readonly FocusSpan[];
  readonly targets: TargetsByChannel;
}

/** All numbers of one period; `docs/metrics.md` tells what each means. */
export interface Kpis extends EpisodeNumbers {
  readonly handleTime: HandleTimes;
  readonly complaints: Share;
  readonly escalations: Share;
  readonly satisfaction: Satisfaction;
  readonly replyTargets: ServiceAttainment;
  readonly resolutionTargets: ServiceAttainment;
  readonly returning: Share;
  readonly repeated: Share;
  readonly messages: MessageCounts;
}

export function kpisOf(sources: KpiSources, filter: NumberFilter, now: EpochMs): Kpis {
  const { episodes, volumes, spans, targets, linkedContacts } = sources;
  const people = linkedContacts === undefined ? {} : { linkedContacts };
  return {
    ...episodeNumbers(episodes, filter, now, sources),
    handleTime: handleTimes(episodes, spans, filter, now),
    complaints: complaintRate(episodes, filter),
    escalations: escalationRate(episodes, filter),
    satisfaction: satisfaction(episodes, filter),
    replyTargets: replyAttainment(episodes, targets, filter, now),
    resolutionTargets: resolutionAttainment(episodes, targets, filter, now),
    returning: returningPeople(episodes, filter, people),
    repeated: repeatContacts(episodes, filter, people),
    messages: countMessages(volumes, filter),
  };
}

/** Numbers that are compared with those of the period before. */
export const COMPARED = [
  'firstResponse',
  'reply',
  'resolution',
  'handleTime',
  'responseRate',
  'firstContact',
  'satisfaction',
  'replyTargets',
  'complaints',
  'escalations',
] as const;
export type ComparedKpi = (typeof COMPARED)[number];

export interface ComparedKpis {
  readonly current: Kpis;
  readonly before: Kpis;
  /** Absent for too few cases, see `changeOf`. Of durations the medians are compared, of the rest the shares. */
  readonly changes: Readonly<Partial<Record<ComparedKpi, Change>>>;
}

/**
 * Numbers of a period beside those of the one before it.
 *
 * @param before the period before, as long in the eyes of people: local days differ in length
 */
export function compareKpis(
  sources: KpiSources,
  filter: NumberFilter,
  before: Period,
  now: EpochMs,
): ComparedKpis {
  const current = kpisOf(sources, filter, now);
  const former = kpisOf(sources, { ...filter, period: before }, now);
  const changes = COMPARED.flatMap((kpi) => {
    const change = changeOf(measured(former, kpi), measured(current, kpi));
    return change === undefined ? [] : [[kpi, change] as const];
  });
  return { current, before: former, changes: Object.fromEntries(changes) };
}

interface Measured {
  readonly value: number | undefined;
  readonly count: number;
}

function measured(kpis: Kpis, kpi: ComparedKpi): Measured {
  switch (kpi) {
    case 'firstResponse':
    case 'reply':
    case 'resolution':
      return ofTimes(kpis[kpi]);
    case 'handleTime':
      return ofTimes(kpis.handleTime.times);
    case 'responseRate':
      return ofShare({ count: kpis.responseRate.answered, of: kpis.responseRate.eligible });
    case 'firstContact':
      return ofShare({ count: kpis.firstContact.achieved, of: kpis.firstContact.eligible });
    case 'satisfaction':
      return ofShare(kpis.satisfaction.content);
    case 'replyTargets':
      return ofShare(attainment(kpis.replyTargets));
    case 'complaints':
    case 'escalations':
      return ofShare(kpis[kpi]);
  }
}

/** Met among all that can be told: what is pending or too coarse stands beside it. */
export const attainment = ({ met, breached }: ServiceAttainment): Share => ({
  count: met,
  of: met + breached,
});

const ofTimes = ({ median, count }: DurationStatistics): Measured => ({ value: median, count });

const ofShare = (share: Share): Measured => ({ value: shareValue(share), count: share.of });

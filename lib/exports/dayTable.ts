import type { Episode } from '../domain/episode';
import { middle } from '../domain/interval';
import { promisesKept } from '../domain/numbers/promises';
import { satisfaction } from '../domain/numbers/satisfaction';
import { openedWithin } from '../domain/numbers/scope';
import { complaintRate, escalationRate } from '../domain/numbers/shares';
import type { Period } from '../domain/period';
import type { DurationStatistics } from '../domain/statistics';
import { type DurationMs, type EpochMs, SECOND } from '../domain/units';
import { busyQuarters, countMessages, type VolumeSeries } from '../domain/volumes';
import { episodeNumbers } from '../reports/episodeNumbers';
import type { Row } from './csv';

const TIMES = ['first_response', 'reply', 'resolution'] as const;

/** One row per local day; docs/backup.md tells what each column means. */
export const DAY_COLUMNS = [
  'day',
  'messages_in',
  'messages_out',
  'episodes_opened',
  ...TIMES.flatMap((name) => timeColumns(name)),
  'answered',
  'answered_within_24_hours',
  'eligible_for_answer',
  'closed',
  'first_contact_resolved',
  'eligible_for_first_contact',
  'reopened',
  'escalated',
  'complaints',
  'ratings',
  'ratings_4_and_5',
  'promises_due',
  'promises_kept',
] as const;

export interface DayTableSources {
  readonly episodes: readonly Episode[];
  readonly volumes: readonly VolumeSeries[];
  /** Contacts that are one person, see `samePerson`. */
  readonly linkedContacts: ReadonlyMap<string, string>;
  readonly now: EpochMs;
  /** Whoever asks again within it was not done with at the first contact. */
  readonly callbackTime: DurationMs;
}

/** The numbers of each day on which anything happened or that lies between two such days, by the browser's calendar. */
export const dayRows = (sources: DayTableSources): Row[] =>
  localDays(sources).map((period) => dayRow(period, sources));

function dayRow(
  period: Period,
  { episodes, volumes, linkedContacts, now, callbackTime }: DayTableSources,
): Row {
  const filter = { period };
  // What ended before the day began has no part in it; what came after tells whether somebody came back.
  const concerned = episodes.filter(({ lastActivityAt }) => lastActivityAt >= period.from);
  const numbers = episodeNumbers(concerned, filter, now, { linkedContacts, callbackTime });
  const { inbound, outbound } = countMessages(volumes, filter);
  const { content } = satisfaction(concerned, filter);
  const promises = promisesKept(concerned, filter, now);
  const opened = openedWithin(concerned, filter);
  return {
    day: dayName(period.from),
    messages_in: inbound,
    messages_out: outbound,
    episodes_opened: numbers.opened,
    ...timeCells('first_response', numbers.firstResponse),
    ...timeCells('reply', numbers.reply),
    ...timeCells('resolution', numbers.resolution),
    answered: numbers.responseRate.answered,
    answered_within_24_hours: numbers.responseRate.answeredWithinWindow,
    eligible_for_answer: numbers.responseRate.eligible,
    closed: numbers.closed.episodes,
    first_contact_resolved: numbers.firstContact.achieved,
    eligible_for_first_contact: numbers.firstContact.eligible,
    reopened: numbers.reopened.count,
    escalated: escalationRate(opened).count,
    complaints: complaintRate(opened).count,
    ratings: content.of,
    ratings_4_and_5: content.count,
    promises_due: promises.due,
    promises_kept: promises.kept,
  };
}

function timeColumns(name: string): string[] {
  return [
    `${name}_count`,
    `${name}_median_seconds`,
    `${name}_p90_seconds`,
    `${name}_mean_seconds`,
    `${name}_approximate_count`,
  ];
}

const timeCells = (
  name: string,
  { count, median, p90, mean, approximateCount }: DurationStatistics,
): Row => ({
  [`${name}_count`]: count,
  [`${name}_median_seconds`]: seconds(median),
  [`${name}_p90_seconds`]: seconds(p90),
  [`${name}_mean_seconds`]: seconds(mean),
  [`${name}_approximate_count`]: approximateCount,
});

const seconds = (time: number | undefined): number | null =>
  time === undefined ? null : Math.round(time / SECOND);

/** Whole local days: one on which clocks change has 23 or 25 hours. */
function localDays({ episodes, volumes, now }: DayTableSources): Period[] {
  const moments = [
    ...episodes.map(({ openedAt }) => middle(openedAt)),
    ...episodes.map(({ lastActivityAt }) => lastActivityAt),
    ...volumes.flatMap((series) => busyQuarters(series).map(({ at }) => at)),
  ];
  if (moments.length === 0) return [];
  const first = moments.reduce((earliest, at) => Math.min(earliest, at));
  const last = Math.min(
    now,
    moments.reduce((latest, at) => Math.max(latest, at)),
  );
  const days: Period[] = [];
  const day = new Date(first);
  day.setHours(0, 0, 0, 0);
  while (day.getTime() <= last && days.length < MOST_DAYS) {
    const from = day.getTime();
    day.setDate(day.getDate() + 1);
    days.push({ from, to: day.getTime() });
  }
  return days;
}

/** Fifty years: what claims to be older was told wrongly. */
const MOST_DAYS = 18_300;

function dayName(at: EpochMs): string {
  const day = new Date(at);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

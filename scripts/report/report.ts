import type { Episode } from '../../lib/domain/episode';
import { middle } from '../../lib/domain/interval';
import { shareValue } from '../../lib/domain/numbers/share';
import type { NumberFilter, Period } from '../../lib/domain/period';
import { plainEpisodes } from '../../lib/domain/plainConversations';
import type { PlainEntry, PlainMessage } from '../../lib/domain/plainMessage';
import type { DurationStatistics } from '../../lib/domain/statistics';
import type { DurationMs, EpochMs } from '../../lib/domain/units';
import type { Channel } from '../../lib/domain/vocabulary';
import { episodeNumbers } from '../../lib/reports/episodeNumbers';

/** Milliseconds; null for what cannot be told of so few cases. */
interface Times {
  readonly median: DurationMs | null;
  readonly p90: DurationMs | null;
  readonly mean: DurationMs | null;
  readonly n: number;
}

interface ChannelReport {
  readonly messages: number;
  readonly episodes: number;
  readonly frt: Times;
  readonly replyTime: Times;
  readonly responseRate: {
    readonly answered: number;
    readonly answeredWithinWindow: number;
    readonly eligible: number;
  };
  readonly resolution: Times & {
    /** Episodes that ended within the period. */
    readonly closed: number;
    /** Of the episodes opened within the period, how many are closed: 0 to 1. */
    readonly rate: number | null;
  };
  readonly fcr: {
    readonly achieved: number;
    readonly eligible: number;
    readonly rate: number | null;
    readonly provisional: number;
  };
  /** Of the episodes opened within the period. */
  readonly reopened: number;
  readonly waiting: { readonly count: number; readonly oldest: DurationMs | null };
}

/** What `npm run report` prints. */
export interface Report extends ChannelReport {
  readonly byChannel: Readonly<Partial<Record<Channel, ChannelReport>>>;
}

/** What numbers are made of. */
export interface ReportFacts {
  readonly messages: readonly { readonly at: EpochMs; readonly channel: Channel }[];
  readonly episodes: readonly Episode[];
  /** The moment as of which it is told. */
  readonly now: EpochMs;
  /** Contacts that are one person, see `samePerson`. */
  readonly linkedContacts?: ReadonlyMap<string, string>;
  /** Whoever asks again within it was not done with at the first contact; seven days unless told. */
  readonly callbackTime?: DurationMs;
}

/**
 * The numbers of an export, by the code that the popup shows its own with.
 *
 * @param now the moment as of which it is told; absent: that of the last event
 */
export const report = (entries: readonly PlainEntry[], period: Period, now?: EpochMs): Report =>
  tellReport(plainFacts(entries, now), period);

function plainFacts(entries: readonly PlainEntry[], now: EpochMs | undefined): ReportFacts {
  const known = now === undefined ? entries : entries.filter((entry) => momentOf(entry) <= now);
  return {
    messages: known.flatMap((entry) =>
      entry.type === 'message' ? { at: entry.at, channel: channelOf(entry) } : [],
    ),
    episodes: plainEpisodes(known),
    now: now ?? known.reduce((latest, entry) => Math.max(latest, momentOf(entry)), 0),
  };
}

/** The numbers of a period, of everything and of each channel. */
export function tellReport(facts: ReportFacts, period: Period): Report {
  const channels = [...new Set(facts.messages.map(({ channel }) => channel))].sort();
  return {
    ...channelReport(facts, { period }),
    byChannel: Object.fromEntries(
      channels.map((channel) => [channel, channelReport(facts, { period, channel })]),
    ),
  };
}

const momentOf = (entry: PlainEntry): EpochMs => (entry.type === 'message' ? entry.at : entry.resolvedAt);

const channelOf = ({ platform, kind }: PlainMessage): Channel => `${platform}/${kind}`;

function channelReport(
  { messages, episodes, now, ...options }: ReportFacts,
  filter: NumberFilter,
): ChannelReport {
  const { period, channel } = filter;
  const numbers = episodeNumbers(episodes, filter, now, options);
  const { answered, answeredWithinWindow, eligible } = numbers.responseRate;
  const { firstContact, waiting } = numbers;
  return {
    messages: messages.filter(
      (message) =>
        message.at >= period.from &&
        message.at < period.to &&
        (channel === undefined || channel === message.channel),
    ).length,
    episodes: numbers.opened,
    frt: timesOf(numbers.firstResponse),
    replyTime: timesOf(numbers.reply),
    responseRate: { answered, answeredWithinWindow, eligible },
    resolution: {
      ...timesOf(numbers.resolution),
      closed: numbers.closed.episodes,
      rate: shareValue(numbers.resolutionRate) ?? null,
    },
    fcr: {
      achieved: firstContact.achieved,
      eligible: firstContact.eligible,
      rate: shareValue({ count: firstContact.achieved, of: firstContact.eligible }) ?? null,
      provisional: firstContact.provisional,
    },
    reopened: numbers.reopened.count,
    waiting: {
      count: waiting.count,
      oldest: waiting.oldestSince === undefined ? null : now - middle(waiting.oldestSince),
    },
  };
}

const timesOf = ({ median, p90, mean, count }: DurationStatistics): Times => ({
  median: median ?? null,
  p90: p90 ?? null,
  mean: mean ?? null,
  n: count,
});

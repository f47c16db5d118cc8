import { closingOf, type Episode, responseDelay } from '../domain/episode';
import { between, lastingSince, middle } from '../domain/interval';
import { replyDueSince } from '../domain/replyNeeded';
import { quantile } from '../domain/statistics';
import { type DurationMs, type EpochMs, type Interval, SECOND } from '../domain/units';
import type { StoredConversation } from '../storage/records';
import type { Row } from './csv';
import type { Pseudonyms } from './pseudonyms';

/** Columns that name or quote somebody: they are left out where names and texts are. */
export const PERSONAL_COLUMNS = ['contact_name', 'address', 'last_question', 'note'] as const;

/** One row per episode; docs/backup.md tells what each column means. */
export const EPISODE_COLUMNS = [
  'episode',
  'conversation',
  'channel',
  'account',
  'contact',
  'contact_name',
  'address',
  'started_by',
  'opened_at',
  'opened_within_seconds',
  'first_response_at',
  'first_response_seconds',
  'first_response_within_seconds',
  'first_response_by',
  'replies',
  'reply_median_seconds',
  'waiting_since',
  'closed_at',
  'closed_by',
  'resolution_seconds',
  'reopened',
  'agent_turns',
  'messages_in',
  'messages_out',
  'messages_automatic',
  'agents',
  'tags',
  'escalated',
  'handed_over',
  'promises_due',
  'promises_kept',
  'third_party_seconds',
  'rating',
  'last_question',
  'note',
] as const;

export interface EpisodeTableSources {
  /** Rows of the conversations by their ids. */
  readonly conversations: ReadonlyMap<string, StoredConversation>;
  readonly tagNames: ReadonlyMap<string, string>;
  readonly agentNames: ReadonlyMap<string, string>;
  readonly now: EpochMs;
}

/** @param name what stands for accounts, contacts and the like: themselves, or pseudonyms */
export function episodeRow(episode: Episode, sources: EpisodeTableSources, name: Pseudonyms): Row {
  const [conversationId = ''] = episode.conversationIds;
  const conversation = sources.conversations.get(conversationId);
  const { firstResponse, acts, messageCounts } = episode;
  const closing = closingOf(episode, sources.now);
  const waits = episode.waits.flatMap((wait) =>
    wait.endedAt !== undefined && wait.endedBy === 'reply' ? middle(between(wait.since, wait.endedAt)) : [],
  );
  const asked = episode.waits[0]?.since;
  const done = closing?.by === 'resolve' ? closing.at : closing && episode.lastReplyAt;
  const contact = conversation?.contactKey || conversation?.contact.name || conversationId;
  return {
    episode: name('episode', episode.id),
    conversation: name('conversation', conversationId),
    channel: episode.channel,
    account: name('account', episode.account),
    contact: name('contact', contact),
    contact_name: conversation?.contact.name ?? null,
    address: conversation?.url ?? null,
    started_by: episode.startedBy,
    ...moment('opened', episode.openedAt),
    first_response_at: firstResponse ? iso(middle(firstResponse.at)) : null,
    first_response_seconds: firstResponse ? seconds(middle(responseDelay(firstResponse))) : null,
    first_response_within_seconds: firstResponse ? seconds(width(responseDelay(firstResponse))) : null,
    first_response_by: firstResponse ? writer(firstResponse, sources, name) : null,
    replies: waits.length,
    reply_median_seconds: optional(quantile(waits, 0.5), seconds),
    waiting_since: optional(replyDueSince(episode), (since) => iso(lastingSince(since))),
    closed_at: closing ? iso(middle(closing.at)) : null,
    closed_by: closing?.by ?? null,
    resolution_seconds: asked && done ? seconds(middle(between(asked, done))) : null,
    reopened: episode.reopenCount,
    agent_turns: episode.agentTurns,
    messages_in: messageCounts.inbound,
    messages_out: messageCounts.outbound,
    messages_automatic: messageCounts.automatic,
    agents: episode.agentIds.map((id) => agentName(id, sources, name)).join(', '),
    tags: (acts?.tagIds ?? []).map((id) => sources.tagNames.get(id) ?? id).join(', '),
    escalated: acts?.isEscalated ?? false,
    handed_over: acts?.isHandedOver ?? false,
    ...promiseCells(episode, sources.now),
    rating: acts?.rating?.value ?? null,
    last_question: conversation?.lastInboundText ?? null,
    note: conversation?.note ?? null,
  };
}

function writer(
  { authorKind, agentId }: NonNullable<Episode['firstResponse']>,
  sources: EpisodeTableSources,
  name: Pseudonyms,
): string {
  return agentId === undefined ? authorKind : agentName(agentId, sources, name);
}

const agentName = (id: string, { agentNames }: EpisodeTableSources, name: Pseudonyms): string =>
  name('agent', agentNames.get(id) ?? id);

const moment = (prefix: string, at: Interval): Row => ({
  [`${prefix}_at`]: iso(middle(at)),
  [`${prefix}_within_seconds`]: seconds(width(at)),
});

const width = ({ low, high }: Interval): DurationMs => high - low;

const iso = (at: EpochMs): string => new Date(at).toISOString();

const seconds = (time: DurationMs): number => Math.round(time / SECOND);

const optional = <Value, Result>(value: Value | undefined, tell: (value: Value) => Result): Result | null =>
  value === undefined ? null : tell(value);

function promiseCells(episode: Episode, now: EpochMs): Row {
  const { acts } = episode;
  const closing = closingOf(episode, now);
  const end = closing === undefined ? now : middle(closing.at);
  const promises = acts?.promises ?? [];
  const waits = acts?.thirdPartyWaits ?? [];
  return {
    promises_due: promises.filter(({ dueAt, keptAt }) => keptAt !== undefined || dueAt <= now).length,
    promises_kept: promises.filter(({ dueAt, keptAt }) => keptAt !== undefined && keptAt <= dueAt).length,
    third_party_seconds: seconds(waits.reduce((sum, { from, to = end }) => sum + Math.max(0, to - from), 0)),
  };
}

/**
 * The database's versions, oldest first, each named by the day it was made. A version that has shipped is never
 * edited: add another one, with an upgrade that says what it turns into what, and a fixture of the former version to
 * `tests/unit/storage/formerVersions`.
 */
import type { Transaction } from 'dexie';
import { PLAIN_REPLY } from '../domain/cannedReply';
import type { Volume } from '../domain/volumes';
import type { ReplyUse } from './records';
import { usagesOf } from './replyUsage';
import { volumeDaysOf } from './volumeDays';

export interface DatabaseVersion {
  readonly version: number;
  /** Only what some query filters or sorts by is listed: a field that is merely kept needs no index. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Turns rows of the version before into rows of this one. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

const version20261122: DatabaseVersion = {
  version: 1,
  stores: {
    accounts: '[platform+handle]',
    agents: 'id',
    contacts: '[platform+key]',
    conversations: 'id, waitingSince, *tagIds, [platform+rootId], [platform+contactKey]',
    rows: '[platform+account+key]',
    messages: '[platform+account+id], conversationId',
    unplacedRuns: 'id, conversationId',
    threadRoots: '[platform+messageId], [platform+rootId]',
    episodes: 'id, *conversationIds, lastActivityAt',
    volumes: 'id, quarterHour',
    events: 'id, event.logicalTime, conversationId, rootId, event.messageId, event.type',
    tags: 'id',
    cannedReplies: 'id',
    replyUses: 'eventId, replyId',
    settings: 'id',
    driftReports: '[platform+selector+kind+version], noticedAt',
  },
};

/** Chats: what is known of their threads. Snoozed conversations are looked up by when they come back. */
const version20261122chats: DatabaseVersion = {
  version: 2,
  stores: {
    conversations: 'id, waitingSince, snoozedUntil, *tagIds, [platform+rootId], [platform+contactKey]',
    threads: '[platform+account+threadId]',
  },
};

/**
 * Numbers: episodes tell more, and long ones are kept in parts. Those of former versions would not be understood; they are derived anew from the messages,
 * see `ensureCurrentEpisodes`.
 */
const version20261122numbers: DatabaseVersion = {
  version: 3,
  stores: { episodeParts: 'id, episodeId' },
  upgrade: (transaction) => transaction.table('episodes').clear(),
};

/** Handle time: stretches of work, looked up by when they ended. Settings may hold business hours and targets. */
const version20261122focus: DatabaseVersion = {
  version: 4,
  stores: { focusSpans: 'id, to, conversationId' },
};

/** Reports of long periods: volumes of one day are one row, no longer one for each quarter of an hour. */
const version20261122days: DatabaseVersion = {
  version: 5,
  stores: { volumes: null, volumeDays: 'day' },
  upgrade: async (transaction) => {
    const volumes: Volume[] = await transaction.table('volumes').toArray();
    await transaction.table('volumeDays').bulkAdd(volumeDaysOf(volumes));
  },
};

/** Reports of long periods: the episodes of past days are packed beside their rows, see `episodeDays`. */
const version20261122packs: DatabaseVersion = {
  version: 6,
  stores: { episodeDays: 'day', looseEpisodes: '[day+id]' },
};

/** Texts that a machine sends, learned from the messages: conversations are derived anew, see `ensureCurrentEpisodes`. */
const version20261122automatic: DatabaseVersion = {
  version: 7,
  stores: { automaticTexts: 'text, count' },
};

/** The library of canned replies: folders, favourites, where each is offered, what each was before, how often each was used. */
const version20261122library: DatabaseVersion = {
  version: 8,
  stores: {
    replyUses: 'eventId, replyId, conversationId',
    replyUsages: 'replyId',
    replyVersions: 'id, replyId, changeId, order',
  },
  upgrade: async (transaction) => {
    await transaction
      .table('cannedReplies')
      .toCollection()
      .modify((reply) => Object.assign(reply, { ...PLAIN_REPLY, ...reply }));
    const uses: ReplyUse[] = await transaction.table('replyUses').toArray();
    await transaction.table('replyUsages').bulkAdd(usagesOf(uses));
  },
};

/** Rows without ids stay known after their tab is closed: the conversations that they are. */
const version20261122rows: DatabaseVersion = {
  version: 9,
  stores: { rowBindings: '[platform+account+key], [platform+account+threadId]' },
};

/** Tags: groups, and tags that were merged into others. Who ever bore a tag, and which tags were put on, is looked up. */
const version20261122tags: DatabaseVersion = {
  version: 10,
  stores: {
    events:
      'id, event.logicalTime, conversationId, rootId, event.messageId, event.type, [event.type+event.tagId]',
    tags: 'id, mergedInto',
    tagGroups: 'id',
  },
};

/** Rules of the user's in their order, and saved searches of the platforms. */
const version20261122rules: DatabaseVersion = {
  version: 11,
  stores: { rules: 'id, order', streams: 'id' },
};

/** Images that are kept with canned replies. */
const version20261122images: DatabaseVersion = {
  version: 12,
  stores: { replyImages: 'id' },
};

/**
 * Search in messages: words are packed for it in idle time, see `packForSearch`; conversations are looked at from the
 * newest on.
 */
const version20261122search: DatabaseVersion = {
  version: 13,
  stores: {
    conversations:
      'id, waitingSince, snoozedUntil, *tagIds, [platform+rootId], [platform+contactKey], lastMessageAt',
    searchSegments: 'id',
    searchNotes: 'id',
  },
};

/** Reports of long periods: packs are read in half the time. Those of former versions would not be understood; days are packed anew. */
const version20261122numbersInARow: DatabaseVersion = {
  version: 14,
  stores: {},
  upgrade: forgetPacks,
};

/** Once more: packs hold their numbers as numbers, no longer as text, and days only those quarters that had messages. */
const version20261122plainNumbers: DatabaseVersion = {
  version: 15,
  stores: {},
  upgrade: async (transaction) => {
    await forgetPacks(transaction);
    await transaction
      .table('volumeDays')
      .toCollection()
      .modify((row: { series: object[] }) => {
        row.series = row.series.map((series) => withBusyQuarters(series));
      });
  },
};

/** @param series of a day, with the counts of all its quarters; those that version 5 just made are already as they are now */
const withBusyQuarters = ({ counts, ...series }: { counts?: readonly number[] }): object =>
  counts === undefined
    ? series
    : { ...series, busy: counts.flatMap((count, quarter) => (count === 0 ? [] : [quarter, count])) };

/** Packs are copies: without them reports read the rows until days are packed again. */
async function forgetPacks(transaction: Transaction): Promise<void> {
  await transaction.table('episodeDays').clear();
  await transaction.table('looseEpisodes').clear();
}

export const VERSIONS: readonly DatabaseVersion[] = [
  version20261122,
  version20261122chats,
  version20261122numbers,
  version20261122focus,
  version20261122days,
  version20261122packs,
  version20261122automatic,
  version20261122library,
  version20261122rows,
  version20261122tags,
  version20261122rules,
  version20261122images,
  version20261122search,
  version20261122numbersInARow,
  version20261122plainNumbers,
];

/** What the background and the extension's pages ask of the database. */
import type { ConversationSummary, RelatedConversation } from '../domain/conversation';
import { conversationKey } from '../domain/conversationKey';
import { isSnoozed } from '../domain/snooze';
import { summarize } from '../domain/summarize';
import type { EpochMs } from '../domain/units';
import type { ConversationId, MessageId, Platform } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { foldHandle } from './foldHandle';
import { getPerhapsRelated } from './perhapsRelated';
import { getPriorityContext, summarizeNow } from './priorities';
import type { StoredConversation } from './records';

export interface PlacedMessages {
  readonly placements: readonly { readonly messageId: MessageId; readonly conversationId: ConversationId }[];
  readonly summaries: readonly ConversationSummary[];
}

interface WhatToPlace {
  readonly platform: Platform;
  readonly account: string;
  readonly messageIds: readonly MessageId[];
  readonly threadIds: readonly string[];
}

/**
 * Where an account's messages stand, and summaries of the conversations they stand in and of private ones that are asked
 * for. Unknown ones are left out.
 */
export async function getPlacements(
  database: InlayDatabase,
  where: WhatToPlace,
  now: EpochMs,
): Promise<PlacedMessages> {
  const context = await getPriorityContext(database);
  return database.transaction('r', database.messages, database.conversations, async () => {
    const { platform, messageIds, threadIds } = where;
    const account = foldHandle(where.account);
    const ids = [...new Set(messageIds)];
    const messages = await database.messages.bulkGet(ids.map((id) => [platform, account, id]));
    const placements = messages.flatMap((message) =>
      message ? { messageId: message.id, conversationId: message.conversationId } : [],
    );
    const conversationIds = new Set([
      ...placements.map(({ conversationId }) => conversationId),
      ...threadIds.map((threadId) => conversationKey({ platform, account, threadId })),
    ]);
    const conversations = await database.conversations.bulkGet([...conversationIds]);
    const summaries = conversations.flatMap((found) => (found ? summarizeNow(found, context, now) : []));
    return { placements, summaries };
  });
}

/** More than these would not be looked at. */
const MOST_RELATED = 5;

/**
 * Conversations that one is linked to, then the others of the same account with the same contact, the newest first; then what
 * may be the very same conversation, seen elsewhere.
 */
export async function getRelated(
  database: InlayDatabase,
  conversationId: ConversationId,
): Promise<RelatedConversation[]> {
  const conversation = await database.conversations.get(conversationId);
  if (conversation === undefined) return [];
  const { platform, account, contactKey, linkedIds = [] } = conversation;
  const [linked, found, perhaps] = await Promise.all([
    database.conversations.bulkGet([...linkedIds]),
    // Nobody knows whether two without a handle are the same person.
    contactKey === '' ? [] : database.conversations.where({ platform, contactKey }).toArray(),
    getPerhapsRelated(database, conversation),
  ]);
  const same = found.filter(
    ({ id, ...other }) => other.account === account && id !== conversationId && !linkedIds.includes(id),
  );
  const byAge = (one: StoredConversation, other: StoredConversation): number =>
    other.lastMessageAt - one.lastMessageAt;
  const known = [...linked.flatMap((row) => row ?? []).sort(byAge), ...same.sort(byAge)];
  const ids = new Set(known.map(({ id }) => id));
  return [
    ...known.map((row) => ({ ...summarize(row), isLinked: linkedIds.includes(row.id) })),
    ...perhaps
      .filter((each) => !ids.has(each.conversation.id))
      .map((each) => ({ ...summarize(each.conversation), isLinked: false, reasons: each.reasons })),
  ].slice(0, MOST_RELATED);
}

export interface WaitingCount {
  readonly count: number;
  /** Since when the longest; absent when nobody waits. */
  readonly oldestSince?: EpochMs;
  /** Present where that is known only roughly. */
  readonly isApproximate?: true;
}

/** How many wait and are not snoozed at this moment. */
export async function getWaiting(database: InlayDatabase, now: EpochMs): Promise<WaitingCount> {
  const { conversations } = database;
  const [all, snoozed, oldest] = await Promise.all([
    conversations.orderBy('waitingSince').count(),
    conversations
      .where('snoozedUntil')
      .above(now)
      .filter(({ waitingSince }) => waitingSince !== undefined)
      .count(),
    conversations
      .orderBy('waitingSince')
      .filter((conversation) => !isSnoozed(conversation, now))
      .first(),
  ]);
  const count = all - snoozed;
  if (oldest?.waitingSince === undefined) return { count };
  const { isApproximate } = summarize(oldest);
  return { count, oldestSince: oldest.waitingSince, ...(isApproximate ? { isApproximate } : {}) };
}

/** When the next snoozed conversation comes back; undefined when none is snoozed. */
export const getNextSnoozeEnd = async (database: InlayDatabase, now: EpochMs): Promise<EpochMs | undefined> =>
  (await database.conversations.where('snoozedUntil').above(now).first())?.snoozedUntil;

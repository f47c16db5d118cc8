/** What the background and the extension's pages ask of the database. */
import type { ConversationSummary } from '../domain/conversation';
import { summarize } from '../domain/summarize';
import type { EpochMs } from '../domain/units';
import type { ConversationId, MessageId, Platform, TagId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { foldHandle } from './foldHandle';

export interface PlacedMessages {
  readonly placements: readonly { readonly messageId: MessageId; readonly conversationId: ConversationId }[];
  readonly summaries: readonly ConversationSummary[];
}

/** Where an account's messages stand, and summaries of the conversations they stand in. Unknown ones are left out. */
export function getPlacements(
  database: InlayDatabase,
  where: { readonly platform: Platform; readonly account: string; readonly messageIds: readonly MessageId[] },
): Promise<PlacedMessages> {
  return database.transaction('r', database.messages, database.conversations, async () => {
    const { platform, messageIds } = where;
    const account = foldHandle(where.account);
    const ids = [...new Set(messageIds)];
    const messages = await database.messages.bulkGet(ids.map((id) => [platform, account, id]));
    const placements = messages.flatMap((message) =>
      message ? { messageId: message.id, conversationId: message.conversationId } : [],
    );
    const conversationIds = [...new Set(placements.map(({ conversationId }) => conversationId))];
    const conversations = await database.conversations.bulkGet(conversationIds);
    return { placements, summaries: conversations.flatMap((found) => (found ? summarize(found) : [])) };
  });
}

/** Conversations that bear a tag. */
export const getTagged = async (
  database: InlayDatabase,
  tagId: TagId,
): Promise<ReadonlySet<ConversationId>> =>
  new Set(await database.conversations.where('tagIds').equals(tagId).primaryKeys());

/** How many wait, and since when the longest; `oldestSince` is absent when nobody does. */
export async function getWaiting(
  database: InlayDatabase,
): Promise<{ readonly count: number; readonly oldestSince?: EpochMs }> {
  const [count, oldest] = await Promise.all([
    database.conversations.orderBy('waitingSince').count(),
    database.conversations.orderBy('waitingSince').first(),
  ]);
  return { count, ...(oldest?.waitingSince === undefined ? {} : { oldestSince: oldest.waitingSince }) };
}

import type { CaptureBatch, CapturedConversation } from '../domain/capture';
import { describeEvidence, isContradicted } from '../domain/timeEvidence';
import type { ConversationId, MessageId, Platform } from '../domain/vocabulary';
import { conversationsSaying } from './automaticTexts';
import type { InlayDatabase } from './database';
import { foldHandle } from './foldHandle';
import { followMessages } from './followMessages';
import { joinThreads } from './joinThreads';
import { mergeContacts } from './mergeContacts';
import { contextOf, mergeCaptured } from './mergeMessages';
import { mergeRows } from './mergeRows';
import { mergeThreads } from './mergeThreads';
import { type MessageChanges, trackMessages } from './messageChanges';
import { moveThreads } from './moveThreads';
import { hasRun, placeRuns } from './placeRuns';
import { type AlreadyKnown, type Projected, projectConversations } from './projectConversations';
import type { StoredConversation } from './records';
import { withRuledTags } from './rules/applyRuledTags';
import { claimSentMessages } from './senders';
import { keepVolumes } from './volumes';

/** Where a message stands from now on. */
export interface MessagePlace {
  readonly messageId: MessageId;
  readonly conversationId: ConversationId;
  readonly platform: Platform;
  readonly account: string;
}

/** What a write changed; all empty when there was nothing new. */
export interface StorageChanges {
  readonly conversations: readonly StoredConversation[];
  /** Messages that are new or stand elsewhere now. */
  readonly places: readonly MessagePlace[];
  /** What pages told of the time of one message and cannot all be true; absent unless that is news. */
  readonly contradiction?: { readonly platform: Platform; readonly evidence: string };
}

/**
 * Merges what a page showed into what is known, in one transaction: all of it or nothing.
 *
 * The result does not depend on the order in which batches arrive, and a batch that is merged again changes nothing
 * and writes nothing.
 */
export function mergeCapture(database: InlayDatabase, batch: CaptureBatch): Promise<StorageChanges> {
  return database.transaction('rw', mergingTables(database), async () => {
    const messages = trackMessages(database);
    const account = foldHandle(batch.account);
    const inThreads = batch.conversations.filter(({ threadId }) => threadId !== undefined);
    const inPublic = batch.conversations.filter(({ threadId }) => threadId === undefined);
    // None reads what another writes: one way to the database and back for all of them.
    const [{ roots, moved, newIds, newRoots }, rows, threads, contacts] = await Promise.all([
      joinThreads(database, batch),
      mergeRows(database, batch),
      mergeThreads(database, batch),
      mergeContacts(database, batch),
      messages.load(batch.platform, account, idsOf(inThreads)),
      keepAccount(database, batch),
    ]);
    const heardOf = idsOf(inPublic).filter((id) => !newIds.has(id));
    if (heardOf.length > 0) await messages.load(batch.platform, account, heardOf);
    const touched = await moveThreads(database, batch.platform, moved, messages);

    for (const conversation of batch.conversations) {
      const context = contextOf(batch, conversation, roots);
      for (const message of conversation.messages) {
        if (message.id !== undefined) mergeCaptured(messages, context, message, message.id);
      }
      // Dexie loses its transaction after a hundred awaits that read or write nothing.
      if (hasRun(conversation)) await placeRuns(database, context, conversation, messages);
    }
    await claimSentMessages(database, batch.platform, messages);
    const rearranged = new Set(touched);
    for (const id of [...rows, ...threads, ...contacts.touched]) touched.add(id);
    return settle(database, messages, touched, { newRoots, contacts: contacts.merged, rearranged });
  });
}

/**
 * Writes changed messages and brings all that follows from them up to date.
 *
 * @param known what need not be read again
 */
export async function settle(
  database: InlayDatabase,
  messages: MessageChanges,
  touched: Set<ConversationId>,
  { newRoots, contacts, rearranged }: AlreadyKnown,
): Promise<StorageChanges> {
  const changed = messages.changed();
  for (const id of messages.touched()) touched.add(id);
  const followed = await followMessages(database, touched, messages, newRoots);
  const known = { newRoots, contacts, rearranged: new Set([...rearranged, ...followed]) };
  // Neither reads what another writes: one way to the database and back for all of them.
  const [first] = await Promise.all([
    projectConversations(database, touched, messages, known),
    messages.write(),
    keepVolumes(database, changed),
  ]);
  const conversations = await withRuledTags(database, await withTurnedTexts(database, first));
  const places = changed
    .filter(({ before, after }) => before?.conversationId !== after.conversationId)
    .map(({ after: { id, conversationId, platform, account } }) => ({
      messageId: id,
      conversationId,
      platform,
      account,
    }));
  const contradicted = changed.find(
    ({ before, after }) => isContradicted(after) && !(before && isContradicted(before)),
  )?.after;
  if (contradicted === undefined) return { conversations, places };
  const contradiction = { platform: contradicted.platform, evidence: describeEvidence(contradicted) };
  return { conversations, places, contradiction };
}

/** A text that was found to be automatic is so wherever it was said, whichever was read first. */
async function withTurnedTexts(
  database: InlayDatabase,
  { conversations, turnedTexts }: Projected,
): Promise<readonly StoredConversation[]> {
  if (turnedTexts.size === 0) return conversations;
  const saying = await conversationsSaying(database, turnedTexts);
  const known = { newRoots: new Set<MessageId>(), contacts: new Map(), rearranged: saying };
  const again = await projectConversations(database, saying, trackMessages(database), known);
  const all = [...conversations, ...again.conversations];
  return [...new Map(all.map((conversation) => [conversation.id, conversation] as const)).values()];
}

/** Tables that merging and acts read and write. */
export const mergingTables = (database: InlayDatabase) => [
  database.accounts,
  database.contacts,
  database.conversations,
  database.rows,
  database.threads,
  database.messages,
  database.unplacedRuns,
  database.threadRoots,
  database.episodes,
  database.episodeParts,
  database.looseEpisodes,
  database.volumeDays,
  database.events,
  database.focusSpans,
  database.automaticTexts,
  database.rules,
  database.tags,
  database.settings,
  database.searchNotes,
  database.tagGroups,
];

const idsOf = (conversations: readonly CapturedConversation[]): MessageId[] => [
  ...new Set(conversations.flatMap(({ messages }) => messages.flatMap(({ id }) => id ?? []))),
];

async function keepAccount(database: InlayDatabase, batch: CaptureBatch): Promise<void> {
  const account = { platform: batch.platform, handle: foldHandle(batch.account) };
  if (await database.accounts.get([account.platform, account.handle])) return;
  await database.accounts.put(account);
}

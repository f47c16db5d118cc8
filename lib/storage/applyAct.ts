import { accountOfKey, currentConversationKey, platformOfKey, rootOfKey } from '../domain/conversationKey';
import type { Act, AgentEvent } from '../domain/event';
import { bothEnds, isLinkEvent } from '../domain/links';
import { isStillAsked } from '../domain/survey';
import type { EpochMs } from '../domain/units';
import type { ConversationId, MessageId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { joinLinks } from './joinThreads';
import { mergingTables, type StorageChanges, settle } from './mergeCapture';
import { trackMessages } from './messageChanges';
import type { StoredMessage } from './records';
import {
  getSentQuestions,
  getSentUses,
  keepReplyUse,
  linkReplyUses,
  withdrawPlan,
  withoutText,
} from './replyUses';
import { claimCapturedMessage } from './senders';
import { placeEvent } from './storedEvents';
import { impliedRemovals, projectTag } from './tagActs';

export interface ActRequest {
  readonly id: string;
  readonly act: Act;
}

/** The database was never set up: nobody could be named as the one who acts. */
export class NotSetUpError extends Error {
  override readonly name = 'NotSetUpError';

  constructor() {
    super('The database has no settings yet.');
  }
}

/**
 * Keeps what a person did as an event, for ever, and what follows from it, in one transaction. The same id a second
 * time changes nothing.
 *
 * @param now the wall clock, for people to read; order comes from the logical time given here
 * @throws NotSetUpError before `ensureSetup`
 * @throws UnknownTagError when a tag is set that was never created; nothing is written then
 * @throws UnmergeableTagError when a tag cannot be merged into another; nothing is written then
 */
export function applyAct(
  database: InlayDatabase,
  request: ActRequest,
  now: EpochMs,
): Promise<StorageChanges> {
  const tables = [
    ...mergingTables(database),
    database.replyUses,
    database.cannedReplies,
    database.replyUsages,
  ];
  return database.transaction('rw', tables, async () => {
    if (await database.events.get(request.id)) return { conversations: [], places: [] };
    const event = await stamp(database, request, now);
    const messages = trackMessages(database);
    const touched = new Set<ConversationId>();
    if (event.type === 'tagCreated') {
      await database.events.put(placeEvent(event, undefined, new Map()));
      for (const id of await projectTag(database, event)) touched.add(id);
    } else {
      for (const end of isLinkEvent(event) ? bothEnds(event) : [event]) {
        const { conversationId } = await place(database, end, end.conversationId);
        if (conversationId === undefined) continue;
        touched.add(conversationId);
        const removals = await impliedRemovals(database, end, conversationId);
        for (const removal of removals) await place(database, removal, conversationId);
      }
    }
    if (event.type === 'replyInserted' && request.act.type === 'replyInserted') {
      await keepReplyUse(database, event, request.act);
    }
    if (event.type === 'sendObserved') {
      await linkReplyUses(database, event);
      const platform = platformOfKey(event.conversationId);
      if (platform) await claimCapturedMessage(database, platform, event.messageId, messages);
      await keepSurveyAsked(database, event, [...touched]);
      await doAfterSending(database, event, [...touched]);
    }
    if (event.type === 'actWithdrawn') await withdrawPlan(database, event.eventId);
    return settle(database, messages, touched, {
      newRoots: new Set(),
      contacts: new Map(),
      rearranged: new Set(touched),
    });
  });
}

/** Logical time is one more than any that is known here: a Lamport clock. */
async function stamp(database: InlayDatabase, { id, act }: ActRequest, now: EpochMs): Promise<AgentEvent> {
  const settings = await database.settings.get('settings');
  if (!settings) throw new NotSetUpError();
  const newest = await database.events.orderBy('event.logicalTime').last();
  const logicalTime = (newest?.event.logicalTime ?? 0) + 1;
  const afterMessageId = await messageAfterNow(database, act, now);
  return {
    id,
    agentId: settings.agentId,
    deviceId: settings.deviceId,
    at: now,
    logicalTime,
    ...(afterMessageId === undefined ? {} : { afterMessageId }),
    ...withoutText(act),
  };
}

/** The newest message of the conversation, if the act asks who was first and this device's clock may tell it wrongly. */
async function messageAfterNow(
  database: InlayDatabase,
  act: Act,
  now: EpochMs,
): Promise<MessageId | undefined> {
  if (act.type !== 'resolved' && act.type !== 'reopened' && act.type !== 'snoozed') return undefined;
  const conversation = await database.conversations.get(await presentName(database, act.conversationId));
  if (conversation === undefined) return undefined;
  const linked = await database.conversations.bulkGet([...(conversation.linkedIds ?? [])]);
  const [newest] = [conversation, ...linked]
    .flatMap((each) => (each?.lastMessageId === undefined ? [] : each))
    .sort((one, other) => other.lastMessageAt - one.lastMessageAt);
  if (newest?.lastMessageId === undefined) return undefined;
  const { platform, account, lastMessageId } = newest;
  const message = await database.messages.get([platform, account, lastMessageId]);
  return message !== undefined && message.sentAtHigh > now ? lastMessageId : undefined;
}

async function presentName(database: InlayDatabase, conversationId: ConversationId): Promise<ConversationId> {
  const platform = platformOfKey(conversationId);
  const root = rootOfKey(conversationId);
  if (platform === undefined || root === undefined) return conversationId;
  const known = await database.threadRoots.get([platform, root]);
  return currentConversationKey(conversationId, new Map(known ? [[root, known.rootId]] : []));
}

/** Keeps the event under the present name of its conversation; its root is known from now on, so that the event
 * goes along when the thread turns out to be part of an older one. */
async function place(database: InlayDatabase, event: AgentEvent, conversationId: ConversationId) {
  const platform = platformOfKey(conversationId);
  const root = rootOfKey(conversationId);
  const links: [MessageId, MessageId][] = root === undefined ? [] : [[root, root]];
  const { roots } = platform ? await joinLinks(database, platform, links) : { roots: new Map() };
  const stored = placeEvent(event, conversationId, roots);
  await database.events.put(stored);
  return stored;
}

/** Where the message that was sent asks for a rating, that is an event of its own. */
async function keepSurveyAsked(
  database: InlayDatabase,
  { type: _, ...sent }: Extract<AgentEvent, { type: 'sendObserved' }>,
  conversationIds: readonly ConversationId[],
): Promise<void> {
  const questions = await getSentQuestions(database, sent);
  if (questions.length === 0) return;
  for (const conversationId of conversationIds) {
    const message = await sentMessage(database, sent, conversationId);
    if (!message || !questions.some((question) => isStillAsked(question, message.text))) continue;
    const logicalTime = sent.logicalTime + 1;
    const event: AgentEvent = { ...sent, id: `${sent.id}~asked`, logicalTime, type: 'surveyAsked' };
    await place(database, event, conversationId);
  }
}

/**
 * What was planned with the reply that was sent is done now, as an event of its own: if the message still says what was
 * inserted. Whoever sends something else instead has thought better of it.
 */
async function doAfterSending(
  database: InlayDatabase,
  { type: _, messageId, ...sent }: Extract<AgentEvent, { type: 'sendObserved' }>,
  conversationIds: readonly ConversationId[],
): Promise<void> {
  const uses = await getSentUses(database, { ...sent, messageId });
  const planned = uses.findLast(({ afterSending }) => afterSending !== undefined);
  if (planned?.afterSending === undefined) return;
  const { afterSending, text = '' } = planned;
  for (const conversationId of conversationIds) {
    const message = await sentMessage(database, { messageId }, conversationId);
    if (!message || !isStillAsked(text, message.text)) continue;
    const act: Act =
      afterSending.type === 'resolve'
        ? { type: 'resolved', conversationId }
        : { type: 'snoozed', conversationId, until: sent.at + afterSending.time };
    const afterMessageId = await messageAfterNow(database, act, sent.at);
    const stamp = { ...sent, id: `${sent.id}~planned`, logicalTime: sent.logicalTime + 1 };
    await place(database, { ...stamp, ...(afterMessageId && { afterMessageId }), ...act }, conversationId);
  }
}

async function sentMessage(
  database: InlayDatabase,
  { messageId }: { readonly messageId: MessageId },
  conversationId: ConversationId,
): Promise<StoredMessage | undefined> {
  const platform = platformOfKey(conversationId);
  const account = accountOfKey(conversationId);
  return platform && database.messages.get([platform, account, messageId]);
}

import type { PlannedUse } from '../domain/caseView';
import type { Act, AgentEvent } from '../domain/event';
import { foldText } from '../domain/foldText';
import { addUse } from '../domain/replyUsage';
import { type DurationMs, type EpochMs, HOUR } from '../domain/units';
import type { ConversationId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import type { ReplyUse } from './records';
import { getSurveyReply } from './setup';

type EventOf<Type extends AgentEvent['type']> = Extract<AgentEvent, { type: Type }>;

/** What was inserted earlier and not sent yet has been given up. */
const LONGEST_DRAFT: DurationMs = 12 * HOUR;

/** Counts one insertion. To be called within the transaction of its event. */
export async function keepReplyUse(
  database: InlayDatabase,
  { id, replyId, agentId, language, at, conversationId }: EventOf<'replyInserted'>,
  {
    text,
    choices,
    afterSending,
  }: Pick<Extract<Act, { type: 'replyInserted' }>, 'text' | 'choices' | 'afterSending'>,
): Promise<void> {
  const use: ReplyUse = { eventId: id, replyId, agentId, language, at, conversationId };
  await database.replyUses.put({
    ...use,
    ...(text === undefined ? {} : { text }),
    ...(afterSending === undefined ? {} : { afterSending }),
  });
  const former = await database.replyUsages.get(replyId);
  const chosen = { ...former?.choices, ...choices };
  const isChosen = Object.keys(chosen).length > 0;
  await database.replyUsages.put({ ...addUse(former, replyId, at), ...(isChosen && { choices: chosen }) });
}

/** Text, choices and what is planned go to the use alone: an event is kept for ever, and need not say them. */
export function withoutText(act: Act): Act {
  if (act.type !== 'replyInserted') return act;
  const { text, choices, afterSending, ...kept } = act;
  return kept;
}

/** What was inserted into a conversation since its last message was sent in this one. */
export async function linkReplyUses(
  database: InlayDatabase,
  { conversationId, messageId, at }: EventOf<'sendObserved'>,
): Promise<void> {
  await database.replyUses
    .where({ conversationId })
    .filter((use) => use.messageId === undefined && at - use.at < LONGEST_DRAFT)
    .modify({ messageId });
}

/** Texts that ask for a rating and were inserted before a message was sent, as told by `linkReplyUses`. */
export async function getSentQuestions(
  database: InlayDatabase,
  sent: Pick<EventOf<'sendObserved'>, 'conversationId' | 'messageId'>,
): Promise<string[]> {
  const reply = await getSurveyReply(database);
  const uses = await getSentUses(database, sent);
  return uses.flatMap(({ replyId, text }) => (replyId === reply?.id && text !== undefined ? text : []));
}

/** Uses whose text was sent in a message, the last one last, as told by `linkReplyUses`. */
export const getSentUses = (
  database: InlayDatabase,
  { conversationId, messageId }: Pick<EventOf<'sendObserved'>, 'conversationId' | 'messageId'>,
): Promise<ReplyUse[]> =>
  database.replyUses
    .where({ conversationId })
    .filter((use) => use.messageId === messageId)
    .sortBy('at');

/** What is still to be done once a reply is sent, of the use that was planned last. */
export async function getPlannedUse(
  database: InlayDatabase,
  conversationIds: readonly ConversationId[],
  now: EpochMs,
): Promise<PlannedUse | undefined> {
  const uses = await database.replyUses
    .where('conversationId')
    .anyOf(conversationIds)
    .filter((use) => use.messageId === undefined && now - use.at < LONGEST_DRAFT)
    .sortBy('at');
  const last = uses.findLast(({ afterSending }) => afterSending !== undefined);
  return last?.afterSending && { eventId: last.eventId, afterSending: last.afterSending };
}

/** What was to be done once a use is sent is not done any more; the use itself stays counted. */
export async function withdrawPlan(database: InlayDatabase, eventId: string): Promise<void> {
  await database.replyUses.where({ eventId }).modify((use) => Reflect.deleteProperty(use, 'afterSending'));
}

/** How the uses of one reply ended. */
export interface ReplyOutcomes {
  readonly inserted: number;
  readonly sent: number;
  /** Of those sent: the text was changed before. Unknown ones, whose message was not read, count nowhere. */
  readonly edited: number;
  readonly unedited: number;
}

/** What became of a reply's insertions, as far as this browser saw it. */
export async function getReplyOutcomes(database: InlayDatabase, replyId: string): Promise<ReplyOutcomes> {
  const uses = await database.replyUses.where({ replyId }).toArray();
  const sent = uses.filter(({ messageId }) => messageId !== undefined);
  const conversations = [...new Set(sent.flatMap(({ conversationId }) => conversationId ?? []))];
  const messages = await database.messages.where('conversationId').anyOf(conversations).toArray();
  const texts = new Map(messages.map(({ id, text }) => [id, plain(text)] as const));
  const isEdited = sent.flatMap(({ messageId, text }) => {
    const said = texts.get(messageId ?? '');
    return said === undefined || text === undefined ? [] : !said.includes(plain(text));
  });
  const edited = isEdited.filter(Boolean).length;
  return { inserted: uses.length, sent: sent.length, edited, unedited: isEdited.length - edited };
}

/** Pages show texts with other spaces than they were written with. */
const plain = (text: string): string => foldText(text).replaceAll(/\s+/g, ' ').trim();

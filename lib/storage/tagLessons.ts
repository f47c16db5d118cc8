import type { AgentEvent } from '../domain/event';
import { groupBy } from '../domain/groupBy';
import { middle, sentAt } from '../domain/interval';
import { orderMessages } from '../domain/messageOrder';
import { textOfCase } from '../domain/triage/textOfCase';
import type { EpochMs } from '../domain/units';
import type { ConversationId, TagId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import type { StoredMessage } from './records';

/** A tag that a person put on, took off or declined, and what the customer had said. */
export interface TagLesson {
  readonly text: string;
  readonly tagId: TagId;
  /** Put on, rather than taken off or declined. */
  readonly isRight: boolean;
}

/** So many of the newest are learned from: tags change their meanings, and reading them is to take no time. */
const MOST_LESSONS = 400;
/** Acts of other kinds stand between them. */
const MOST_ACTS = 4000;
/** Of conversations with more, what a list shows of them is learned from. */
const MOST_MESSAGES = 6000;

/** What people did with tags last, oldest first. */
export async function getTagLessons(database: InlayDatabase): Promise<TagLesson[]> {
  const newest = await database.events.orderBy('event.logicalTime').reverse().limit(MOST_ACTS).toArray();
  const acts = newest.flatMap(({ event, conversationId }) => {
    const done = lessonOf(event);
    return done === undefined || conversationId === undefined
      ? []
      : [{ ...done, conversationId, at: event.at }];
  });
  const learned = acts.slice(0, MOST_LESSONS).reverse();
  const textAt = await readTexts(
    database,
    learned.map(({ conversationId }) => conversationId),
  );
  return learned.flatMap(({ tagId, isRight, conversationId, at }) => {
    const text = textAt(conversationId, at);
    return text === '' ? [] : [{ tagId, isRight, text }];
  });
}

/** What an act says about a tag; undefined where it says nothing. */
export function lessonOf(event: AgentEvent): Omit<TagLesson, 'text'> | undefined {
  const { type } = event;
  if (type !== 'tagAdded' && type !== 'tagRemoved' && type !== 'tagDeclined') return undefined;
  // What a rule does teaches nothing.
  if (type === 'tagAdded' && event.ruleId !== undefined) return undefined;
  return { tagId: event.tagId, isRight: type === 'tagAdded' };
}

/** What the customer says in a conversation; what a list shows of it, where nothing was read. */
export async function getCaseText(
  database: InlayDatabase,
  conversationId: ConversationId,
  at: EpochMs,
): Promise<string> {
  const textAt = await readTexts(database, [conversationId]);
  return textAt(conversationId, at);
}

type TextAt = (conversationId: ConversationId, at: EpochMs) => string;

async function readTexts(database: InlayDatabase, ids: readonly ConversationId[]): Promise<TextAt> {
  const unique = [...new Set(ids)];
  const [messages, rows] = await Promise.all([
    database.messages.where('conversationId').anyOf(unique).limit(MOST_MESSAGES).toArray(),
    database.conversations.bulkGet(unique),
  ]);
  const spokenIn = groupBy(messages, ({ conversationId }) => conversationId);
  const ordered = new Map<ConversationId, readonly StoredMessage[]>();
  for (const [id, spoken] of spokenIn) ordered.set(id, orderMessages(spoken));
  const shown = new Map(rows.flatMap((row) => (row ? [[row.id, row.lastInboundText ?? ''] as const] : [])));
  return (id, at) => {
    const spoken = ordered.get(id) ?? [];
    const before = spoken.filter((message) => middle(sentAt(message)) <= at);
    return textOfCase(before.length > 0 ? before : spoken) || (shown.get(id) ?? '');
  };
}

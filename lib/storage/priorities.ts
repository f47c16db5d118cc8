import type { ConversationSummary } from '../domain/conversation';
import { FIRST_SERVICE_SETTINGS, openTimeFor } from '../domain/serviceSettings';
import { summarize } from '../domain/summarize';
import {
  doneByRules,
  nextPriorityChange,
  type PriorityContext,
  priorityOfConversation,
  rulesInForce,
} from '../domain/triage/conversationPriority';
import type { EpochMs } from '../domain/units';
import type { InlayDatabase } from './database';
import type { StoredConversation } from './records';
import { getRules } from './rules/getRules';

/** What the priorities of all conversations follow from besides themselves. */
export async function getPriorityContext(database: InlayDatabase): Promise<PriorityContext> {
  const [settings, tags, rules] = await Promise.all([
    database.settings.get('settings'),
    database.tags.toArray(),
    getRules(database),
  ]);
  const service = { ...FIRST_SERVICE_SETTINGS, ...settings };
  return {
    targets: service.targets,
    openTime: openTimeFor(service),
    tagNames: new Map(tags.map(({ id, name }) => [id, name])),
    ...(rules.length === 0 ? {} : { rules: rulesInForce(rules) }),
  };
}

/** The part of a conversation that a tab needs, with its priority as it is at the moment `now`. */
export const summarizeNow = (
  conversation: StoredConversation,
  context: PriorityContext,
  now: EpochMs,
): ConversationSummary => {
  const result = priorityOfConversation(conversation, context, now);
  const summary = summarize(conversation, result);
  const byRules = doneByRules(conversation, context, result.decidedBy);
  return byRules === undefined ? summary : { ...summary, byRules };
};

/** When the clock alone changes a priority next; undefined when nobody waits. */
export async function getNextPriorityChange(
  database: InlayDatabase,
  now: EpochMs,
): Promise<EpochMs | undefined> {
  const context = await getPriorityContext(database);
  let next: EpochMs | undefined;
  for (const conversation of await getWaitingRows(database)) {
    const change = nextPriorityChange(conversation, context, now);
    if (change !== undefined && change < (next ?? Number.POSITIVE_INFINITY)) next = change;
  }
  return next;
}

/** Conversations whose priority is another one than it was at a moment before. */
export async function getChangedPriorities(
  database: InlayDatabase,
  before: EpochMs,
  now: EpochMs,
): Promise<StoredConversation[]> {
  const context = await getPriorityContext(database);
  return (await getWaitingRows(database)).filter(
    (conversation) =>
      priorityOfConversation(conversation, context, before).priority !==
      priorityOfConversation(conversation, context, now).priority,
  );
}

/** Those in which somebody waits: only their priorities move. */
export const getWaitingRows = (database: InlayDatabase): Promise<StoredConversation[]> =>
  database.conversations.where('waitingSince').above(0).toArray();

import { quickTexts } from '../domain/automatic';
import { type ConversationEnd, canContinue } from '../domain/canContinue';
import { continueEpisodes } from '../domain/deriveEpisodes';
import type { Episode } from '../domain/episode';
import { middle, sentAt } from '../domain/interval';
import { orderMessages } from '../domain/messageOrder';
import type { ConversationId } from '../domain/vocabulary';
import type { ConversationSources } from './composeConversation';
import { composeConversation } from './composeConversation';
import type { InlayDatabase } from './database';
import type { ConversationHistory, DerivedConversation } from './deriveConversation';
import { foldHandle } from './foldHandle';
import type { MessageChanges } from './messageChanges';
import type { StoredConversation, StoredMessage } from './records';
import { withContact } from './storedEpisodes';
import type { ThreadFacts } from './threadFacts';

/** A conversation to which nothing happened but that more was said at its end. */
export interface ContinuedConversation {
  readonly stored: StoredConversation;
  /** What is new, oldest first. */
  readonly spoken: readonly StoredMessage[];
  /** The newest episode so far. */
  readonly last: Episode;
}

/**
 * Finds conversations that can be gone on with: all messages that changed are new and come after everything else. They
 * need neither their older messages nor their events, however long they are.
 *
 * @param candidates as they are stored; none of them got or lost an event
 */
export async function findContinued(
  database: InlayDatabase,
  candidates: readonly StoredConversation[],
  messages: MessageChanges,
  facts: ReadonlyMap<ConversationId, ThreadFacts>,
): Promise<ReadonlyMap<ConversationId, ContinuedConversation>> {
  const added = addedMessages(messages);
  const possible = candidates.filter(
    (stored) => added.has(stored.id) && isPlain(stored, facts.get(stored.id)),
  );
  if (possible.length === 0) return new Map();
  const [lasts, episodes] = await Promise.all([
    database.messages.bulkGet(
      possible.map(({ platform, account, lastMessageId = '' }) => [platform, account, lastMessageId]),
    ),
    database.episodes.bulkGet(possible.map(({ lastEpisodeId = '' }) => lastEpisodeId)),
  ]);
  const continued = new Map<ConversationId, ContinuedConversation>();
  for (const [index, stored] of possible.entries()) {
    const [message, episode] = [lasts[index], episodes[index]];
    const spoken = orderMessages(added.get(stored.id) ?? []);
    if (message === undefined || episode === undefined) continue;
    if (canContinue(endOf(stored, message, episode), spoken)) {
      continued.set(stored.id, { stored, spoken, last: episode });
    }
  }
  return continued;
}

/** New messages by conversation, of those conversations of which no older message changed. */
function addedMessages(messages: MessageChanges): Map<ConversationId, StoredMessage[]> {
  const added = new Map<ConversationId, StoredMessage[]>();
  const rewritten = new Set<ConversationId>();
  for (const { before, after } of messages.changed()) {
    if (before !== undefined) rewritten.add(before.conversationId).add(after.conversationId);
    const own = added.get(after.conversationId);
    if (own) own.push(after);
    else added.set(after.conversationId, [after]);
  }
  for (const id of rewritten) added.delete(id);
  return added;
}

/** Nothing about it hangs on more than its last message. */
const isPlain = (stored: StoredConversation, facts: ThreadFacts | undefined): boolean =>
  !stored.isBehind &&
  !stored.isPerhapsAnswered &&
  stored.linkedIds === undefined &&
  stored.snoozedUntil === undefined &&
  stored.lastEpisodeId !== undefined &&
  (facts === undefined || foldHandle(facts.thread?.contact.handle ?? '') === stored.contactKey);

const endOf = (
  { actedUntil }: StoredConversation,
  last: StoredMessage,
  { lastActivityAt }: Episode,
): ConversationEnd => ({
  last,
  reachedAt: Math.max(middle(sentAt(last)), lastActivityAt, actedUntil ?? Number.NEGATIVE_INFINITY),
});

/** Rows of a conversation after more was said in it. */
export function continueConversation(
  { stored, spoken, last }: ContinuedConversation,
  {
    facts,
    contacts,
    automaticTexts,
    judge,
  }: Pick<ConversationHistory, 'facts' | 'contacts' | 'automaticTexts' | 'judge'>,
): DerivedConversation | undefined {
  const { tagIds, ruledTags, priority, override, note, lastResolution } = stored;
  const episodes = withContact(continueEpisodes(last, spoken, automaticTexts), stored);
  const quick = [...new Set([...(stored.quickTexts ?? []), ...quickTexts(spoken)])].sort();
  const acts: ConversationSources['acts'] = {
    tagIds,
    ...(ruledTags === undefined ? {} : { ruledTags }),
    priority,
    ...(override === undefined ? {} : { override }),
    ...(note === undefined ? {} : { note }),
    resolutions: lastResolution === undefined ? [] : [lastResolution],
  };
  const composed = composeConversation(stored.id, {
    spoken,
    facts,
    acts,
    episodes,
    contacts,
    judge,
    before: stored,
    // No other case was opened: what came before the last one is as it was.
    isRepeated: episodes.length === 1 && stored.isRepeated === true,
  });
  if (composed === undefined) return undefined;
  const { url = stored.url, lastInboundText = stored.lastInboundText } = composed;
  const { actedUntil } = stored;
  return {
    conversation: {
      ...composed,
      ...(url === undefined ? {} : { url }),
      ...(lastInboundText === undefined ? {} : { lastInboundText }),
      ...(lastResolution === undefined ? {} : { lastResolution }),
      ...(actedUntil === undefined ? {} : { actedUntil }),
      ...(quick.length === 0 ? {} : { quickTexts: quick }),
    },
    episodes,
  };
}
